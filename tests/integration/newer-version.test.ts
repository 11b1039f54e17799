import type { Payload, TypedUser } from 'payload'
import { password } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// Two people at one record: a save that names the state it began with overwrites nothing that the other saved since.

let own: PayloadOnDatabase
let payload: Payload
let one: TypedUser
let other: TypedUser

const person = async (name: string): Promise<TypedUser> => {
  const data = { name, email: `${name.toLowerCase()}@example.org`, password, role: 'administrator' as const }
  const user = await payload.create({ collection: 'users', data, overrideAccess: true })
  return { ...user, collection: 'users' }
}

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  one = await person('Ada')
  other = await person('Alan')
})
afterAll(() => own.remove())

const make = () =>
  payload.create({
    collection: 'news-posts',
    data: { title: 'A post', summary: 'As begun.', publishedOn: '2026' },
    draft: true,
    overrideAccess: false,
    user: one,
  })
const save = (user: TypedUser, id: number, data: object) =>
  payload.update({ collection: 'news-posts', id, data, draft: true, autosave: true, overrideAccess: false, user })

test('a save on top of a newer one of somebody else is refused, and says whose', async () => {
  const { id, updatedAt } = await make()
  await save(other, id, { summary: 'Newer.', updatedAt })
  await expect(save(one, id, { summary: 'Older.', updatedAt })).rejects.toMatchObject({
    status: 409,
    message: expect.stringMatching(/^Alan saved this record after you opened it\./) as string, // Jest types its matchers as any
  })
  const stored = await payload.findByID({ collection: 'news-posts', id, draft: true, overrideAccess: true })
  expect(stored.summary).toBe('Newer.')
})

test('saves of one person follow each other, whichever state they began with', async () => {
  const { id, updatedAt } = await make()
  for (const summary of ['One.', 'Two.', 'Three.']) await save(one, id, { summary, updatedAt })
  const stored = await payload.findByID({ collection: 'news-posts', id, draft: true, overrideAccess: true })
  expect(stored.summary).toBe('Three.')
})

test('whoever has seen the newer one saves, and so does a request that names no state', async () => {
  const { id, updatedAt } = await make()
  const newer = await save(other, id, { summary: 'Newer.', updatedAt })
  await save(one, id, { summary: 'Newest.', updatedAt: newer.updatedAt })
  const last = await save(other, id, { title: 'Another title' })
  expect([last.title, last.summary]).toEqual(['Another title', 'Newest.'])
})

test('the home page is guarded in the same way', async () => {
  const change = (user: TypedUser, data: object) =>
    payload.updateGlobal({ slug: 'home', data, draft: true, overrideAccess: false, user })
  const { updatedAt } = await change(one, { vision: 'First.' })
  await change(other, { vision: 'Newer.', updatedAt })
  await expect(change(one, { vision: 'Older.', updatedAt })).rejects.toMatchObject({ status: 409 })
})
