import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteName } from '@/domain/formatting/site-name'
import { openSearchType } from '@/open-data/open-search'
import './nhsuk.scss'
import './site.css'

/** Browsers offer our search where they take addresses. Next passes on what it has no type for. */
const searchLink = { rel: 'search', type: openSearchType, url: '/opensearch.xml', title: siteName }

export const metadata: Metadata = {
  icons: {
    // not as an element of the page: React moves that to the head, each time to another place of it
    other: searchLink,
    icon: [
      { url: '/favicon.ico', sizes: '48x48' },
      { url: '/assets/icons/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
    ],
    apple: '/assets/icons/icon-180.png',
  },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: '#005eb8',
}

/** The HTML document of every public page. Pages render their own header and footer, as those depend on the path. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <script type="module" src="/assets/site.js" />
      </body>
    </html>
  )
}
