import type { Feed, FeedEntry } from './feed'
import { element, xmlDocument } from './xml'

export const atomMediaType = 'application/atom+xml'
export const atomType = `${atomMediaType}; charset=utf-8`

/** Atom requires a time of update, even of an empty feed. */
const neverUpdated = '1970-01-01T00:00:00.000Z'

/** Atom takes whole dates only: a post dated to a month or a year gets no `published`. */
const published = (date: string): string[] => (date.length === 10 ? [element('published', `${date}T00:00:00Z`)] : [])

const entry = ({ changedAt, href, id, publishedOn, summary, title }: FeedEntry): string =>
  element('entry', [
    element('id', id),
    element('title', title),
    element('link', null, { href }),
    ...published(publishedOn),
    element('updated', changedAt),
    element('summary', summary),
  ])

/** A feed as Atom (RFC 4287). */
export const atomFeed = ({ author, entries, page, self, title }: Feed): string => {
  const updated = entries.map(({ changedAt }) => changedAt).sort()
  return xmlDocument(
    'feed',
    [
      element('id', page),
      element('title', title),
      element('link', null, { href: page }),
      element('link', null, { rel: 'self', type: atomMediaType, href: self }),
      element('updated', updated.at(-1) ?? neverUpdated),
      element('author', [element('name', author)]),
      ...entries.map(entry),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
  )
}
