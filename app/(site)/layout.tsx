import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteName } from '@/domain/formatting/site-name'
import { openSearchType } from '@/open-data/open-search'
import './nhsuk.scss'
import './site.css'

export const metadata: Metadata = {
  icons: {
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
        {/* React moves it to the head: browsers offer our search where they take addresses */}
        <link rel="search" type={openSearchType} href="/opensearch.xml" title={siteName} />
        {children}
        <script type="module" src="/assets/site.js" />
      </body>
    </html>
  )
}
