import { jest } from '@jest/globals'
import { findTrouble } from '@/components/admin/form/trouble'

// Why a save did not succeed is said as it is: a record that another person took away is no session that has ended.

type Answers = Record<string, { status: number; body?: unknown }>

const asked = 'http://localhost'
const answering = (answers: Answers): void => {
  jest.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const { pathname, searchParams } = new URL(address instanceof Request ? address.url : address, asked)
    const key = searchParams.has('trash') ? `${pathname} in the bin` : pathname
    const answer = answers[key]
    if (!answer) return Promise.reject(new TypeError('offline'))
    return Promise.resolve(new Response(JSON.stringify(answer.body ?? {}), { status: answer.status }))
  })
}
afterEach(() => jest.restoreAllMocks())

const record = '/api/news-posts/4'
const target = { collectionSlug: 'news-posts', id: 4 }
const known = '2026-01-01T10:00:00.000Z'
const loggedIn = { status: 200, body: { user: { id: 1 } } }
const loggedOut = { status: 200, body: { user: null } }

const cases: [what: string, answers: Answers, kind: string | undefined][] = [
  ['nothing is wrong', { [record]: { status: 200, body: { updatedAt: known } } }, undefined],
  ['the network is away', {}, 'offline'],
  ['the server is away', { [record]: { status: 503 } }, 'unavailable'],
  ['the session has ended', { [record]: { status: 403 }, '/api/users/me': loggedOut }, 'logged out'],
  [
    'the session has ended, and the record is not shown',
    { [record]: { status: 404 }, '/api/users/me': loggedOut },
    'logged out',
  ],
  ['the rights have changed', { [record]: { status: 403 }, '/api/users/me': loggedIn }, 'not allowed'],
  [
    'another has moved it to the bin',
    { [record]: { status: 404 }, '/api/users/me': loggedIn, [`${record} in the bin`]: { status: 200 } },
    'in the bin',
  ],
  [
    'another has deleted it for good',
    { [record]: { status: 404 }, '/api/users/me': loggedIn, [`${record} in the bin`]: { status: 404 } },
    'gone',
  ],
  ['the network goes while it asks', { [record]: { status: 404 } }, 'offline'],
  [
    'another has saved it',
    { [record]: { status: 200, body: { updatedAt: '2026-01-01T11:00:00.000Z', lastEditedBy: 'Pat' } } },
    'newer',
  ],
]

test.each(cases)('%s', async (_, answers, kind) => {
  answering(answers)
  expect((await findTrouble(target, known, 'Alex'))?.kind).toBe(kind)
})
