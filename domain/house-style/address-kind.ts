import { isReserved } from '../identifiers/old-address'
import { reservedSlugs } from '../identifiers/reserved-slugs'
import { addressed, publicRecords, type Addressed } from '../public-records'

/** What an address of this site can be, before anybody looks whether it is there. */
export type AddressKind =
  /** always there: the home page and the lists of records */
  | { kind: 'there' }
  | { kind: 'record'; collection: Addressed; slug: string }
  /** no page of a record; an old address may lead on from it */
  | { kind: 'other' }
  /** has an answer of its own: a file, a feed, a further page of a list */
  | { kind: 'not judged' }

const sections = new Map<string, Addressed>(
  addressed.filter((slug) => publicRecords[slug].section !== '').map((slug) => [publicRecords[slug].section, slug]),
)

/**
 * The kind of an address of this site.
 * @param address a path that begins with one slash, without query: '/trusts/east'
 */
export const addressKind = (address: string): AddressKind => {
  if (address === '/' || sections.has(address)) return { kind: 'there' }
  const [first = '', second, ...further] = address.slice(1).split('/')
  if (isReserved(address)) return { kind: 'not judged' }
  const collection = sections.get(`/${first}`)
  if (second === undefined)
    return reservedSlugs.has(first) ? { kind: 'not judged' } : { kind: 'record', collection: 'pages', slug: first }
  if (collection === undefined) return { kind: reservedSlugs.has(first) ? 'not judged' : 'other' }
  if (further.length > 0 || second.includes('.') || reservedSlugs.has(second)) return { kind: 'not judged' }
  return { kind: 'record', collection, slug: second }
}
