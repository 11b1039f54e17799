import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// No record is locked: who has it open is said, and what is stamped says who saved it.

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

const locks = '/api/payload-locked-documents'
const others = async (who: Person, address: string): Promise<unknown> =>
  ((await who.ask('POST', address)).others as Json[]).map(({ name }) => name) // our own answer

test('who opens a record is told who else has it open and since when, until they have closed it', async () => {
  const [one, two] = [await rest.as(author), await rest.as(publisher)]
  for (const address of [`/api/editing/trusts/${trust}`, '/api/editing/home']) {
    expect(await others(one, address)).toEqual([])
    expect(await others(one, address)).toEqual([])
    expect(await others(two, address)).toEqual(['Alex Author'])
    expect(await one.ask('POST', address)).toMatchObject({
      others: [{ name: 'Pat Publisher', since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string }],
    })
    await one.ask('POST', `${address}?closed=true`)
    expect(await others(two, address)).toEqual([])
    await two.ask('POST', `${address}?closed=true`)
  }
})

test('a form that has not been heard of for a minute is closed', async () => {
  const [one, two] = [await rest.as(author), await rest.as(publisher)]
  await one.ask('POST', `/api/editing/trusts/${trust}`)
  await own.database.sql(`update payload_locked_documents set updated_at = now() - interval '61 seconds'`)
  expect(await others(two, `/api/editing/trusts/${trust}`)).toEqual([])
  await two.ask('POST', `/api/editing/trusts/${trust}?closed=true`)
})

test('a record that others have open can be saved and moved to the bin', async () => {
  const [one, two] = [await rest.as(author), await rest.as(publisher)]
  await one.ask('POST', `/api/editing/trusts/${trust}`)
  await two.ask('PATCH', `/api/trusts/${trust}`, { summary: 'Saved while it is open elsewhere.', _status: 'published' })
  await one.ask('PATCH', `/api/trusts/${trust}?draft=true&autosave=true`, { summary: 'And here.' })
  await one.ask('POST', `/api/editing/trusts/${trust}?closed=true`)
})

test('who may not see a record hears nothing of it, and nobody makes, reads or removes notes otherwise', async () => {
  const [who, other] = [await rest.as(secretariat), await rest.as(author)]
  await who.ask('POST', `/api/editing/trusts/${trust}`, undefined, 404)
  for (const address of [
    '/api/editing/trusts/999999',
    '/api/editing/trusts/1e3',
    '/api/editing/trusts',
    '/api/editing/nothing/1',
    '/api/editing/users/1',
  ])
    await other.ask('POST', address, undefined, 404)
  const [paper] = await own.database.sql(
    "insert into documents (title, filename, governance) values ('A secret paper', 'secret.pdf', true) returning id",
  )
  const editor = await rest.as(publisher)
  await editor.ask('POST', `/api/editing/documents/${String(paper?.id)}`, undefined, 404)
  await who.ask('POST', `/api/editing/documents/${String(paper?.id)}`)
  const user = { relationTo: 'users', value: other.id }
  await who.ask('POST', '/api/editing/home', undefined, 404)
  await other.ask('POST', '/api/editing/home')
  expect(await other.ask('GET', locks)).toMatchObject({ docs: [] })
  await other.ask('POST', '/api/editing/home?closed=true')
  await other.ask('POST', locks, { document: { relationTo: 'trusts', value: trust }, user }, 403)
  await other.ask('DELETE', `${locks}?where[id][exists]=true`, undefined, 403)
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
