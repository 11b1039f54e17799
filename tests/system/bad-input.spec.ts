import { request as httpRequest } from 'node:http'
import { publisher, type Person } from '../support/people'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// What is sent wrong gets the right 4xx with words that help; nothing breaks and no record changes.

let site: Site
let editor: Person

test.beforeAll(async ({ site: ofWorker }) => {
  site = ofWorker
  editor = await site.server.login(publisher)
})

interface Answer {
  status: number
  type: string
  text: string
  /** where a redirect leads; '' without one */
  location: string
}

/** A request just as it is written: `fetch` would tidy the address. */
const send = (
  method: string,
  target: string,
  headers: Record<string, string> = {},
  body?: Buffer | string,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.server.url)
    const request = httpRequest({ hostname, port, method, path: target, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => (text += piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers['content-type']),
          location: response.headers.location ?? '',
          text,
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })

const noTrace = (text: string) =>
  expect(text).not.toMatch(/\bat [\w.<>]+ \(|node_modules|select "|insert into|DrizzleQueryError/i)

const long = 'a'.repeat(10_000)

const pages: [string, number][] = [
  ['/no-such-page', 404],
  ['/trusts/no-such-trust', 404],
  ['/networks/x', 404],
  ['/community-diagnostic-centres/x', 404],
  ['/tests/x', 404],
  ['/workstreams/x', 404],
  ['/news/x', 404],
  ['/governance/x', 404],
  ['/governance/meetings/x', 404],
  ['/governance/meetings/0', 404],
  ['/governance/meetings/99999999999999999999', 404],
  ['/governance/meetings/x/papers.pdf', 404],
  ['/governance/meetings/99999999999999999999/papers.pdf', 404],
  ['/news/page/0', 404],
  ['/news/page/-1', 404],
  ['/news/page/9999999', 404],
  ['/news/page/1.5', 404],
  ['/news/page/x', 404],
  ['/files/no-such-file.pdf', 404],
  ['/files/..%2f..%2fsecrets%2fpayload', 400],
  ['/%00', 400],
  ['/trusts/%00', 400],
  ['/%E0%A4%A', 400],
  ['/../../etc/passwd', 400],
  ['/trusts/..%2f..%2fetc', 400],
  [`/${long}`, 414],
  ['/community-diagnostic-centres?near[a][b]=c&test[$ne]=1', 200],
  ['/?x=1&x=2', 200],
  ['/%61dmin/x', 308],
  ['/%61pi/access', 308],
  ['/trusts/', 308],
  ['/_next/x', 404],
  ['/_next/static/x.js', 404],
  ['/_next/data/x.json', 404],
  ['/_next/image?url=http://127.0.0.1:1/x&w=64&q=75', 404],
  ['/.env', 404],
  ['/wp-login.php', 404],
]

for (const [target, status] of pages) {
  test(`GET ${target.slice(0, 60)} answers ${status}`, async () => {
    const answer = await send('GET', target)
    expect(answer.status).toBe(status)
    noTrace(answer.text)
  })
}

for (const near of [long.slice(0, 1_500), 'a&near=b&test=x&test=y', '%00', "'%3B%20drop%20table%20trusts%3B--"])
  test(`a place written as ${near.slice(0, 40)} leads to its canonical form, and to an answer`, async () => {
    const { location, status, text } = await send('GET', `/community-diagnostic-centres?near=${near}`)
    expect([status, text]).toEqual([308, ''])
    expect(location).toMatch(/^\/community-diagnostic-centres(?:\?|$)/)
    const answer = await send('GET', location)
    expect(answer.status).toBe(200)
    noTrace(answer.text)
  })

test('an address that is not there has a page that helps', async () => {
  const { text, type } = await send('GET', '/no-such-page')
  expect(type).toContain('text/html')
  expect(text).toContain('Page not found')
  expect(text).toContain('href="/community-diagnostic-centres"')
})

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']) {
  for (const target of ['/', '/news', '/files/a.pdf', '/preview/trusts/1', '/healthz', '/no-such-page']) {
    test(`${method} ${target} answers 405`, async () => expect((await send(method, target)).status).toBe(405))
  }
}

const json = { 'content-type': 'application/json' }

const interfaces: [string, string, string, Record<string, string>, Buffer | string | undefined][] = [
  ['broken JSON', 'POST', '/api/users/login', json, '{"email": "a'],
  ['JSON that is no object', 'POST', '/api/users/login', json, '[1, 2]'],
  ['JSON null', 'POST', '/api/users/login', json, 'null'],
  ['no body', 'POST', '/api/users/login', json, undefined],
  ['a wrong content type', 'POST', '/api/users/login', { 'content-type': 'text/plain' }, 'email=a'],
  ['XML', 'POST', '/api/users/login', { 'content-type': 'application/xml' }, '<a/>'],
  ['a form without its boundary', 'POST', '/api/users/login', { 'content-type': 'multipart/form-data' }, 'x'],
  ['an email that is an object', 'POST', '/api/users/login', json, '{"email": {"$ne": 1}, "password": "x"}'],
  ['a body of 30 MB', 'POST', '/api/users/login', json, `{"email": "${'a'.repeat(30_000_000)}"}`],
  ['a collection that is not there', 'GET', '/api/no-such-collection', {}, undefined],
  ['an id that is no number', 'GET', '/api/trusts/abc', {}, undefined],
  ['a number too large for an id', 'GET', '/api/trusts/99999999999999999999', {}, undefined],
  ['a relation that is no number', 'GET', '/api/cdcs?where[hostTrust][equals]=abc', {}, undefined],
  ['ids that are no numbers', 'GET', '/api/trusts?where[id][in]=abc,1.5', {}, undefined],
  ['a zero byte in a question', 'GET', '/api/trusts?where[name][like]=%00', {}, undefined],
  ['a page too large for a number', 'GET', '/api/trusts?page=99999999999999999999', {}, undefined],
  ['an id that is no number, to delete', 'DELETE', '/api/trusts/abc', {}, undefined],
  ['a zero byte in the address', 'GET', '/api/trusts/%00', {}, undefined],
  ['a query that is nested deep', 'GET', `/api/trusts?where${'[a]'.repeat(200)}=1`, {}, undefined],
  ['a depth that is no number', 'GET', '/api/trusts?depth=abc&limit=-5&page=0', {}, undefined],
  ['a field that is not there', 'GET', '/api/trusts?where[no_such_field][equals]=1', {}, undefined],
  ['an operator that is not there', 'GET', '/api/trusts?where[name][$where]=1', {}, undefined],
  ['a version that is not there', 'GET', '/api/trusts/versions/99999999', {}, undefined],
  ['a code for an address that was never sent', 'POST', '/api/users/verify/x', json, '{}'],
  ['a table of its own', 'GET', '/api/payload-migrations', {}, undefined],
  ['the method TRACE', 'TRACE', '/api/trusts', {}, undefined],
]

for (const [what, method, target, headers, body] of interfaces) {
  test(`the interface: ${what} is refused`, async () => {
    const answer = await send(method, target, headers, body)
    expect([400, 401, 403, 404, 405, 413, 415]).toContain(answer.status)
    noTrace(answer.text)
  })

  test(`the interface, for an editor: ${what} breaks nothing`, async () => {
    const answer = await send(method, target, { ...headers, authorization: `JWT ${editor.token}` }, body)
    expect(answer.status).toBeLessThan(500)
    noTrace(answer.text)
  })
}

test('a refusal says what was wrong', async () => {
  const refused = async (method: string, target: string, body?: object) =>
    (await send(method, target, { ...json, authorization: `JWT ${editor.token}` }, body && JSON.stringify(body))).text
  expect(await refused('POST', '/api/users/reset-password', { token: 'x', password: 'a-long-password-1' })).toMatch(
    /token/i,
  )
  expect(await refused('POST', '/api/trusts/versions/99999')).not.toContain('unknown error')
})

test('an editor: the same mistakes are refused, with words', async () => {
  const { docs } = await editor.ask('GET', '/api/trusts?limit=1&depth=0')
  const [trust] = docs as { id: number; updatedAt: string }[] // Payload's list
  const wrong: [string, unknown, number, RegExp][] = [
    [`/api/trusts/${trust?.id}`, { name: '', _status: 'published' }, 400, /Name/],
    [`/api/trusts/${trust?.id}`, { odsCode: 'not a code', _status: 'published' }, 400, /ODS code/],
    [`/api/trusts/${trust?.id}`, { website: 'javascript:alert(1)', _status: 'published' }, 400, /https:\/\//],
    [`/api/trusts/${trust?.id}`, { slug: 'news', _status: 'published' }, 400, /own addresses/],
    [`/api/trusts/99999999`, { name: 'x', _status: 'published' }, 404, /./],
  ]
  for (const [address, data, status, words] of wrong) {
    expect(JSON.stringify(await editor.ask('PATCH', address, data, status)), address).toMatch(words)
  }
  expect(await editor.ask('GET', `/api/trusts/${trust?.id}?depth=0`)).toMatchObject({ updatedAt: trust?.updatedAt })
})

test('after all this the site is well', async () => {
  expect((await send('GET', '/readyz')).status).toBe(200)
  expect((await send('GET', '/trusts')).status).toBe(200)
})
