/** A page as the sitemap lists it. */
export interface SitemapEntry {
  path: string
  /** when the records on the page last changed, ISO 8601; null when there are none */
  changedAt: string | null
}
