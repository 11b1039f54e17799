import type { Payload } from 'payload'
import { publicAgenda } from '@/domain/governance/agenda'
import { recordText } from '@/domain/house-style/record-text'
import { toLookUp } from '@/domain/house-style/to-look-up'
import { publicRecordSlugs } from '@/domain/public-records'
import type { Meeting } from '@/payload-types'

/** Records read at once. */
const batch = 100
/** More than a site of this size links to; what is beyond is not looked at. */
const most = 5_000

/** Of a meeting what the public reads now: an address in a private paper is neither asked nor noted. */
const asPublic = (collection: string, doc: object): object => {
  if (collection !== 'meetings') return doc
  const { items, papers } = publicAgenda(doc as Meeting, new Date()) // of that collection
  return { ...doc, agenda: items.map((item) => ({ papers: item.papers })), papers }
}

/** Every address of another site that published records and the home page link to, each once. */
export async function linkedAddresses(payload: Payload): Promise<string[]> {
  const found = new Set<string>()
  const note = (fields: Parameters<typeof recordText>[0], data: unknown): void => {
    for (const address of toLookUp([recordText(fields, data)]).external) if (found.size < most) found.add(address)
  }
  for (const collection of publicRecordSlugs)
    for (let page = 1, more = true; more; page++) {
      const { docs, hasNextPage } = await payload.find({
        collection,
        depth: 0,
        limit: batch,
        overrideAccess: true, // nobody is shown it: whoever reads a finding is told of their own records
        page,
        sort: 'id',
        where: { _status: { equals: 'published' } },
      })
      more = hasNextPage
      for (const doc of docs) note(payload.collections[collection].config.fields, asPublic(collection, doc))
    }
  const home = await payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: true }) // as above
  note(payload.globals.config.find(({ slug }) => slug === 'home')?.fields ?? [], home)
  return [...found]
}
