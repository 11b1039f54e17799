import type { TypedUser } from 'payload'
import type * as Editors from '@/content/editors/uses'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'

// What the panel says before it deletes something that the public sees without a page of its own.

let own: PayloadOnDatabase
let user: TypedUser
let usesOf: typeof Editors.usesOf
beforeAll(async () => {
  own = await startPayload()
  ;({ usesOf } = await import('@/content/editors/uses'))
  const person = { email: 'publisher@example.org', password: 'a-long-password-for-the-tests', name: 'Pat Publisher' }
  const made = await own.payload.create({
    collection: 'users',
    data: { ...person, role: 'publisher' },
    overrideAccess: true,
  })
  user = { ...made, collection: 'users' }
})
afterAll(() => own.remove())

const saidOf = async (collection: string, id: number) => {
  const { address, elsewhere } = (await usesOf(user, collection, id)) ?? {}
  return { address, elsewhere }
}

test('a note on a month is public, beside the figures of its month', async () => {
  const { id } = await own.payload.create({
    collection: 'waiting-notes',
    data: { month: '2026-03', text: 'Figures of March exclude one trust.' },
    overrideAccess: true,
  })
  expect(await saidOf('waiting-notes', id)).toEqual({
    address: null,
    elsewhere: 'It is public now, beside the figures of March 2026, and goes from there at once.',
  })
})

test('so is an old address; a draft of an organisation is not before it is published', async () => {
  const old = await own.payload.create({
    collection: 'redirects',
    data: { from: '/old-page', url: 'https://www.england.nhs.uk/' },
    overrideAccess: true,
  })
  expect((await saidOf('redirects', old.id)).elsewhere).toMatch(/^It is public now: \/old-page leads/)
  const { id } = await own.payload.create({
    collection: 'organisations',
    data: { name: 'An organisation', _status: 'draft' },
    draft: true,
    overrideAccess: true,
  })
  expect((await saidOf('organisations', id)).elsewhere).toBeNull()
  await own.payload.update({ collection: 'organisations', id, data: { _status: 'published' }, overrideAccess: true })
  expect((await saidOf('organisations', id)).elsewhere).toMatch(/^It is public now/)
})
