import type { Metadata } from 'next'
import { pageTitle, siteName } from '@/domain/formatting/site-name'
import { absolute } from '@/content/site/site-address'

/** What the head of a page says of it. */
export interface Head {
  /** the h1 of the page */
  title: string
  description: string
  /** the canonical path */
  path: string
  /** for news: when it was published, an ISO 8601 date as far as it is known */
  publishedOn?: string
  /** a picture of the page's own, in place of the site's */
  picture?: { src: string; width: number; height: number; alt: string } | null
}

/** The picture that goes with links to the site; drawn once, by us. */
const sitePicture = {
  src: '/assets/images/share.png',
  width: 1200,
  height: 630,
  alt: `A map of Lancashire and South Cumbria, and the name ${siteName}`,
}

const openGraph = ({ title, description, path, picture, publishedOn }: Head): Metadata['openGraph'] => {
  const { src, width, height, alt } = picture ?? sitePicture
  const shared = {
    title,
    description,
    url: absolute(path),
    siteName,
    locale: 'en_GB',
    images: [{ url: absolute(src), width, height, alt }],
  }
  return publishedOn === undefined
    ? { ...shared, type: 'website' }
    : { ...shared, type: 'article', publishedTime: publishedOn }
}

/** Title, description and canonical address of a page. */
export const pageMetadata = (head: Head): Metadata => ({
  title: head.path === '/' ? siteName : pageTitle(head.title),
  description: head.description,
  alternates: { canonical: absolute(head.path) },
  openGraph: openGraph(head),
})

/** For error pages, which search engines must not index. */
export const messageMetadata = (title: string): Metadata => ({ title: pageTitle(title), robots: { index: false } })
