import { createLocalReq, type SanitizedConfig } from 'payload'
import { isCallOfPanel, isMistakeOfCall, withoutInsides, withOwnLock } from '@/app/(payload)/server-calls'
import { author, publisher, secretariat } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// A call of a server function of the panel can be made up: what it may name, what it may lock, what its answer holds.

let own: PayloadOnDatabase
let rest: Rest
let config: SanitizedConfig
let body: number
let trust: number

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
  ;({ config } = own.payload)
  const overrideAccess = true
  const data = { name: 'A body', kind: 'board', summary: 'A body.', slug: 'a-body' } as const
  ;({ id: body } = await own.payload.create({ collection: 'governance-bodies', data, overrideAccess }))
  const about = { name: 'A trust', shortName: 'A', summary: 'A trust.', odsCode: 'RXL', slug: 'a-trust' }
  ;({ id: trust } = await own.payload.create({ collection: 'trusts', data: about, overrideAccess }))
})
afterAll(() => own.remove())

describe('a lock', () => {
  const asked = { returnLockStatus: true, updateLastEdited: true }

  const isAskedFor = async (email: string, named: object): Promise<boolean> => {
    const { id } = await rest.as(email)
    const user = await own.payload.findByID({ collection: 'users', id, overrideAccess: true })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, own.payload)
    const call = await withOwnLock({ ...named, ...asked, req })
    expect([asked, { returnLockStatus: false, updateLastEdited: false }]).toContainEqual({
      returnLockStatus: call.returnLockStatus,
      updateLastEdited: call.updateLastEdited,
    })
    return call.returnLockStatus
  }

  test.each([
    ['a body, for an author', author, () => ({ collectionSlug: 'governance-bodies', id: body }), false],
    ['a body, for a publisher', publisher, () => ({ collectionSlug: 'governance-bodies', id: body }), false],
    ['a body, for the secretariat', secretariat, () => ({ collectionSlug: 'governance-bodies', id: body }), true],
    ['a trust, for an author', author, () => ({ collectionSlug: 'trusts', id: String(trust) }), true],
    ['a trust, for the secretariat', secretariat, () => ({ collectionSlug: 'trusts', id: trust }), false],
    ['a trust that there is not', author, () => ({ collectionSlug: 'trusts', id: 99_999 }), false],
    ['another user', author, () => ({ collectionSlug: 'users', id: 1 }), false],
    ['the settings, for an author', author, () => ({ globalSlug: 'site-settings' }), false],
    ['the home page, for an author', author, () => ({ globalSlug: 'home' }), true],
    ['a global that there is not', author, () => ({ globalSlug: 'x' }), false],
  ])('on %s', async (_, email, named, isAllowed) => expect(await isAskedFor(email, named())).toBe(isAllowed))
})

test.each([
  ['form-state', { collectionSlug: 'trusts', id: 1 }, true],
  ['form-state', { collectionSlug: 'trusts' }, true],
  ['form-state', { globalSlug: 'home', id: null }, true],
  ['render-document', { collectionSlug: 'trusts', docID: '12' }, true],
  ['slugify', {}, true],
  ['schedule-publish', {}, false],
  ['constructor', {}, false],
  ['nosuch', {}, false],
  [['form-state'], {}, false],
  ['form-state', null, false],
  ['form-state', 'x', false],
  ['form-state', { collectionSlug: '__proto__' }, false],
  ['form-state', { collectionSlug: ['trusts'] }, false],
  ['form-state', { globalSlug: 'constructor' }, false],
  ...['abc', { a: 1 }, [1], -1, 1e12, true, 1.5, ''].map((id): [string, object, boolean] => [
    'form-state',
    { collectionSlug: 'trusts', id },
    false,
  ]),
  ['render-document', { collectionSlug: 'trusts', docID: 'abc' }, false],
])('the call %j of %j is one of the panel: %s', (name, args, expected) =>
  expect(isCallOfPanel({ name, args }, config)).toBe(expected),
)

test('an answer holds no statement', () => {
  const answer = withoutInsides({ errors: [{ message: 'Failed query: select * from "pages"' }] })
  expect(JSON.stringify(answer)).not.toMatch(/select|pages/)
  expect(withoutInsides({ state: {} })).toEqual({ state: {} })
})

test.each([
  [{ status: 401 }, true],
  [{ code: '22P02' }, true],
  [{ cause: { code: '57P01' } }, false],
  [{ status: 500 }, false],
  [new TypeError('x is undefined'), true],
  [new Error('Unauthorized'), true],
  [new Error('NEXT_REDIRECT'), false],
])('%j is a mistake of the call: %s', (error, expected) => expect(isMistakeOfCall(error)).toBe(expected))
