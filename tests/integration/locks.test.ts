import { administrator, author, publisher, type Json } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// Locks of records that are being edited are in one's own name; what is stamped says who it was.

let own: PayloadOnDatabase
let rest: Rest
let trust: number

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
  const data = { name: 'A trust', shortName: 'A', summary: 'A trust.', odsCode: 'RXL', slug: 'a-trust' }
  ;({ id: trust } = await own.payload.create({ collection: 'trusts', data, overrideAccess: true }))
})
afterAll(() => own.remove())

/** As the panel's server does. */
const lockOf = async (user: number): Promise<number> => {
  const data = { document: { relationTo: 'trusts', value: trust }, user: { relationTo: 'users', value: user } }
  const made: unknown = await own.payload.db.create({ collection: 'payload-locked-documents', data })
  return (made as { id: number }).id // typed as any
}
const stored = (id: number): Promise<Json> =>
  own.payload.findByID({
    collection: 'payload-locked-documents',
    depth: 0,
    id,
    overrideAccess: true,
  }) as unknown as Promise<Json>
const locks = '/api/payload-locked-documents'

test('nobody makes a lock over REST', async () => {
  const [who, other] = [await rest.as(author), await rest.as(publisher)]
  for (const value of [who.id, other.id])
    await who.ask(
      'POST',
      locks,
      { document: { relationTo: 'trusts', value: trust }, user: { relationTo: 'users', value } },
      403,
    )
})

test('a lock is given to nobody else, moved to no other record and removed by its owner only', async () => {
  const [who, other] = [await rest.as(author), await rest.as(publisher)]
  const id = await lockOf(who.id)
  await other.ask('PATCH', `${locks}/${id}`, { globalSlug: 'home' }, 403)
  await who.ask('PATCH', `${locks}/${id}`, { user: { relationTo: 'users', value: other.id } }, 403)
  await other.ask('DELETE', `${locks}/${id}`, undefined, 403)
  await other.ask('DELETE', `${locks}?where[id][equals]=${id}`)
  expect(await stored(id)).toMatchObject({ user: { value: who.id } })
  await who.ask('DELETE', `${locks}/${id}`)
})

test('a lock is taken over as the panel does it', async () => {
  const [who, other] = [await rest.as(author), await rest.as(publisher)]
  const id = await lockOf(who.id)
  await other.ask('PATCH', `${locks}/${id}`, { user: { relationTo: 'users', value: other.id }, globalSlug: 'home' })
  expect(await stored(id)).toMatchObject({ user: { value: other.id }, document: { value: trust } })
  await other.ask('DELETE', `${locks}/${id}`)
})

test('who edited last is named as they were called, with their number, and cannot be made up', async () => {
  const who = await rest.as(publisher)
  const admin = await rest.as(administrator)
  await who.ask('PATCH', `/api/trusts/${trust}`, {
    summary: 'Changed.',
    lastEditedBy: 'Somebody else',
    _status: 'published',
  })
  await who.ask('PATCH', `/api/users/${who.id}`, { name: 'Ada Administrator' })
  expect(await admin.ask('GET', `/api/trusts/${trust}?depth=0`)).toMatchObject({
    lastEditedBy: `Pat Publisher (user ${who.id})`,
  })
})
