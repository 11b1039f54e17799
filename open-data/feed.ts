/** A feed; addresses are absolute, moments ISO 8601. */
export interface Feed {
  title: string
  author: string
  /** the page that the feed is about, and its id */
  page: string
  /** the feed's own address */
  self: string
  entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** a tag URI, which stays when the address changes */
  id: string
  title: string
  summary: string
  href: string
  /** a partial date */
  publishedOn: string
  changedAt: string
}

/**
 * An id for an entry that outlives its address (RFC 4151): 'tag:example.nhs.uk,2026:news/12'.
 * @param site the site's address
 * @param name what is unique on the site, and never changes
 */
export const tagUri = (site: string, name: string): string => `tag:${new URL(site).hostname},2026:${name}`
