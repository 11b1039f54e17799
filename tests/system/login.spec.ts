import { administrator, author, password } from '../support/people'
import { sendRaw } from '../support/raw-request'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// Logging in and asking for a new password tell nobody which accounts there are, and nobody locks anybody out.

let site: Site
test.beforeAll(({ site: ofWorker }) => {
  site = ofWorker
})

const post = (what: 'login' | 'forgot-password', body: object, headers: Record<string, string> = {}) =>
  sendRaw(
    site.server.url,
    'POST',
    `/api/users/${what}`,
    { 'content-type': 'application/json', ...headers },
    JSON.stringify(body),
  )

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const since = performance.now()
  await work()
  return performance.now() - since
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

test('a wrong password and an unknown account are refused in the same words, after the same work', async () => {
  const known = await post('login', { email: administrator, password: 'a-wrong-password' })
  const unknown = await post('login', { email: 'unknown-0@example.org', password: 'a-wrong-password' })
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
  expect(known.status).toBe(401)
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  // few enough not to be slowed down, in turns, as the machine may be busy
  for (let turn = 0; turn < 4; turn++) {
    times.known.push(await timed(() => post('login', { email: administrator, password: `wrong-password-${turn}` })))
    times.unknown.push(
      await timed(() =>
        post('login', { email: `unknown-${turn + 1}@example.org`, password: `wrong-password-${turn}` }),
      ),
    )
  }
  const ratio = median(times.known) / median(times.unknown)
  expect(ratio).toBeGreaterThan(0.4)
  expect(ratio).toBeLessThan(2.5)
})

test('asking for a new password is answered in the same words and before the work', async () => {
  const known = await post('forgot-password', { email: author })
  const unknown = await post('forgot-password', { email: 'unknown@example.org' })
  expect([known.status, known.text]).toEqual([200, unknown.text])
  expect(unknown.status).toBe(200)
})

test('somebody whose password others have guessed at is let in', async () => {
  test.setTimeout(120_000)
  for (let tried = 0; tried < 9; tried++)
    expect((await post('login', { email: author, password: `wrong-password-${tried}` })).status).toBe(401)
  expect((await post('login', { email: author, password })).status).toBe(200)
})

test('who guesses is slowed down, under whatever address they say that they have', async () => {
  test.setTimeout(120_000)
  const email = 'guessed@example.org'
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, at) =>
      post('login', { email, password: `wrong-password-${at}` }, { 'x-forwarded-for': `10.0.0.${at}` }),
    ),
  )
  const refused = all.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThanOrEqual(25)
  expect(refused[0]?.text).toContain('Wait a minute')
  expect(all.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(15)
})
