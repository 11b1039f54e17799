import config from '@payload-config'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { londonDay } from '@/domain/dates/london-time'
import { addressKind } from '@/domain/house-style/address-kind'
import type { Known } from '@/domain/house-style/text'
import type { ToLookUp } from '@/domain/house-style/to-look-up'
import { oldAddress } from '@/domain/identifiers/old-address'
import { recordId } from '@/domain/identifiers/record-id'
import { usedIn, type Addressed } from '@/domain/public-records'

// What the rules of the house's style cannot tell from a text, looked up with the rights of the person who asks.

interface Row {
  id: number | string
  slug?: unknown
  name?: unknown
  alt?: unknown
  from?: unknown
}

interface Wanted {
  collection: Addressed
  key: string
}

const groupsOf = (wanted: readonly Wanted[]): Map<Addressed, string[]> =>
  wanted.reduce(
    (groups, { collection, key }) => groups.set(collection, [...(groups.get(collection) ?? []), key]),
    new Map<Addressed, string[]>(),
  )

/** The keys of those that are public, as 'trusts:4' or 'trusts:east-lancashire'. */
const publicKeys = async (
  payload: Payload,
  user: TypedUser,
  by: 'id' | 'slug',
  wanted: readonly Wanted[],
): Promise<Set<string>> => {
  const lists = await Promise.all(
    [...groupsOf(wanted)].map(async ([collection, keys]) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: keys.length,
        overrideAccess: false,
        pagination: false,
        select: { slug: true },
        user,
        where: { [by]: { in: keys }, _status: { equals: 'published' } },
      })
      return (docs as Row[]).map((doc) => `${collection}:${String(doc[by])}`)
    }),
  )
  return new Set(lists.flat())
}

const linkable: readonly string[] = usedIn('links')
const isLinkable = (collection: string): collection is Addressed => linkable.includes(collection)

const recordsKnown = async (payload: Payload, user: TypedUser, records: string[]): Promise<Map<string, boolean>> => {
  const wanted = records.flatMap((record): Wanted[] => {
    const [collection = '', key = ''] = record.split(':')
    return isLinkable(collection) && recordId(key) !== null ? [{ collection, key }] : []
  })
  const found = await publicKeys(payload, user, 'id', wanted)
  return new Map(records.map((record) => [record, found.has(record)]))
}

/** Of some addresses those that an old address leads on from. */
const movedFrom = async (payload: Payload, user: TypedUser, addresses: string[]): Promise<Set<string>> => {
  const froms = addresses.map(oldAddress).filter((from) => from !== null)
  if (froms.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'redirects',
    depth: 0,
    limit: froms.length,
    overrideAccess: false,
    pagination: false,
    select: { from: true },
    user,
    where: { from: { in: froms } },
  })
  return new Set(docs.map(({ from }) => from))
}

const addressesKnown = async (
  payload: Payload,
  user: TypedUser,
  addresses: string[],
): Promise<Map<string, boolean>> => {
  const asked = addresses.map((address) => ({ address, is: addressKind(address) }))
  const wanted = asked.flatMap(({ is }): Wanted[] =>
    is.kind === 'record' ? [{ collection: is.collection, key: is.slug }] : [],
  )
  const found = await publicKeys(payload, user, 'slug', wanted)
  const there = asked.map(({ address, is }) => ({
    address,
    is: is.kind,
    there: is.kind === 'there' || (is.kind === 'record' && found.has(`${is.collection}:${is.slug}`)),
  }))
  const missing = there.filter((one) => !one.there && one.is !== 'not judged').map(({ address }) => address)
  const moved = await movedFrom(payload, user, missing)
  return new Map(
    there
      .filter(({ is }) => is !== 'not judged')
      .map((one) => [one.address, one.there || moved.has(oldAddress(one.address) ?? '')]),
  )
}

const alternativesKnown = async (payload: Payload, user: TypedUser, ids: string[]): Promise<Map<string, string>> => {
  const wanted = ids.filter((id) => recordId(id) !== null)
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: wanted.length,
    overrideAccess: false,
    pagination: false,
    select: { alt: true, decorative: true },
    user,
    where: { id: { in: wanted } },
  })
  // of a picture that only decorates, nobody is told the words
  return new Map(docs.flatMap(({ alt, decorative, id }) => (decorative === true ? [] : [[String(id), alt] as const])))
}

/** Of some external addresses those that the weekly check found broken. */
const brokenKnown = async (payload: Payload, user: TypedUser, addresses: string[]): Promise<Known['broken']> => {
  if (addresses.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'external-links',
    depth: 0,
    limit: addresses.length,
    overrideAccess: false,
    pagination: false,
    user,
    where: { and: [{ address: { in: addresses } }, { isBroken: { equals: true } }] },
  })
  return new Map(
    docs.flatMap(({ address, firstSeen, problem }) =>
      problem && firstSeen ? [[address, { problem, firstSeen: londonDay(new Date(firstSeen)) }] as const] : [],
    ),
  )
}

/** Names of so many records of a kind are known at most. */
const mostNames = 200

/** What is called by a name of its own, which keeps its capitals in a heading. */
const namesKnown = async (payload: Payload, user: TypedUser): Promise<string[]> => {
  const lists = await Promise.all(
    (['trusts', 'cdcs', 'governance-bodies', 'organisations'] as const).map((collection) =>
      payload.find({
        collection,
        depth: 0,
        limit: mostNames,
        overrideAccess: false,
        pagination: false,
        select: { name: true },
        user,
      }),
    ),
  )
  return lists.flatMap(({ docs }) => docs.map(({ name }) => name)).filter((name) => typeof name === 'string')
}

/** Looks up what some records name; one query a collection. */
export async function lookUp(user: TypedUser, { addresses, external, pictures, records }: ToLookUp): Promise<Known> {
  const payload = await getPayload({ config })
  const [addressesThere, recordsThere, broken, alternatives, names] = await Promise.all([
    addressesKnown(payload, user, addresses),
    recordsKnown(payload, user, records),
    brokenKnown(payload, user, external),
    alternativesKnown(payload, user, pictures),
    namesKnown(payload, user),
  ])
  return { addresses: addressesThere, records: recordsThere, broken, alternatives, names }
}
