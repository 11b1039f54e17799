import { element, xmlDocument } from './xml'

/** A feed; addresses are absolute, moments ISO 8601. */
export interface AtomFeed {
  title: string
  author: string
  /** the page that the feed is about, and its id */
  page: string
  /** the feed's own address */
  self: string
  entries: readonly AtomEntry[]
}

export interface AtomEntry {
  /** a tag URI, which stays when the address changes */
  id: string
  title: string
  summary: string
  href: string
  /** a partial date */
  publishedOn: string
  changedAt: string
}

export const atomType = 'application/atom+xml; charset=utf-8'

/** Atom requires a time of update, even of an empty feed. */
const neverUpdated = '1970-01-01T00:00:00.000Z'

/** Atom takes whole dates only: a post dated to a month or a year gets no `published`. */
const published = (date: string): string[] => (date.length === 10 ? [element('published', `${date}T00:00:00Z`)] : [])

/**
 * An id for an entry that outlives its address (RFC 4151): 'tag:example.nhs.uk,2026:news/12'.
 * @param site the site's address
 * @param name what is unique on the site, and never changes
 */
export const tagUri = (site: string, name: string): string => `tag:${new URL(site).hostname},2026:${name}`

const entry = ({ changedAt, href, id, publishedOn, summary, title }: AtomEntry): string =>
  element('entry', [
    element('id', id),
    element('title', title),
    element('link', null, { href }),
    ...published(publishedOn),
    element('updated', changedAt),
    element('summary', summary),
  ])

/** A feed as Atom (RFC 4287). */
export const atomFeed = ({ author, entries, page, self, title }: AtomFeed): string => {
  const updated = entries.map(({ changedAt }) => changedAt).sort()
  return xmlDocument(
    'feed',
    [
      element('id', page),
      element('title', title),
      element('link', null, { href: page }),
      element('link', null, { rel: 'self', type: 'application/atom+xml', href: self }),
      element('updated', updated.at(-1) ?? neverUpdated),
      element('author', [element('name', author)]),
      ...entries.map(entry),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
  )
}
