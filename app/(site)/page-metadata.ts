import type { Metadata } from 'next'
import { pageTitle, siteName } from '@/domain/formatting/site-name'
import { absolute } from '@/content/site/site-address'

interface Head {
  /** the h1 of the page */
  title: string
  description: string
  /** the canonical path */
  path: string
}

/** Title, description and canonical address of a page. */
export const pageMetadata = ({ title, description, path }: Head): Metadata => ({
  title: path === '/' ? siteName : pageTitle(title),
  description,
  alternates: { canonical: absolute(path) },
  openGraph: { title, description, url: absolute(path), siteName, locale: 'en_GB', type: 'website' },
})

/** For error pages, which search engines must not index. */
export const messageMetadata = (title: string): Metadata => ({ title: pageTitle(title), robots: { index: false } })
