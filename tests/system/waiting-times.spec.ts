import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import type { Site } from '../support/site'
import { writeFullExtract } from '../support/waiting-times/full-extract'
import { expect, test } from '../support/worker-site'

// Figures are brought in over HTTP: by whoever publishes and nobody else, a whole month at once, also behind the edge.

let site: Site
let folder: string
const people = new Map<string, Person>()

test.beforeAll(async ({ site: ofWorker }) => {
  site = ofWorker
  folder = await mkdtemp(path.join(tmpdir(), 'portal-figures-'))
  for (const email of [administrator, publisher, author, secretariat]) people.set(email, await site.server.login(email))
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

const asked = (who: string, address: string, body: string, type = 'application/octet-stream'): Promise<Response> => {
  const token = people.get(who)?.token
  return fetch(`${site.server.url}${address}`, {
    method: 'POST',
    headers: { 'content-type': type, ...(token ? { authorization: `JWT ${token}` } : {}) },
    body,
  })
}
/** What was sent lies in a folder that is there once something was let in. */
const left = async (): Promise<string[]> =>
  (await readdir(site.data, { recursive: true })).filter((name) => name.startsWith(path.join('tmp', 'waiting-times-')))

const addresses: [address: string, type: string][] = [
  ['/api/waiting-imports/check?name=a.csv', 'application/octet-stream'],
  ['/api/waiting-imports/1/keep', 'application/json'],
  ['/api/waiting-imports/1/take-back', 'application/json'],
]
for (const [address, type] of addresses) {
  for (const who of [author, secretariat])
    test(`${who} is refused at ${address}, and nothing is kept of what was sent`, async () => {
      const response = await asked(who, address, '{}', type)
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Ask one.')])
      expect(await left()).toEqual([])
    })
  test(`nobody is refused at ${address}`, async () => {
    expect((await asked('nobody', address, '{}', type)).status).toBe(401)
  })
}

for (const who of [author, secretariat])
  test(`${who} reads no imports, and writes none`, async () => {
    await people.get(who)?.ask('GET', '/api/waiting-imports', undefined, 403)
    await people.get(who)?.ask('POST', '/api/waiting-imports', { state: 'kept' }, 403)
  })

for (const who of [administrator, publisher])
  test(`${who} reads what was imported, and changes it by no other way than the import`, async () => {
    const { docs } = (await people.get(who)?.ask('GET', '/api/waiting-imports?depth=0')) ?? {}
    expect(docs).toEqual(expect.arrayContaining([expect.objectContaining({ fileName: 'waiting-times.csv' })]))
    const [{ id }] = docs as [{ id: number }] // Payload's list, see above
    await people.get(who)?.ask('PATCH', `/api/waiting-imports/${id}`, { notes: 'Changed.' }, 403)
    await people.get(who)?.ask('DELETE', `/api/waiting-imports/${id}`, undefined, 403)
  })

test('a publisher brings in a month of 147,000 rows, is told how far it is, and takes it back', async () => {
  test.slow()
  const file = path.join(folder, 'full.csv')
  await writeFullExtract(file)
  const { size } = await stat(file)
  const text = await new Promise<string>((resolve, reject) => {
    const sending = httpRequest(`${site.server.url}/api/waiting-imports/check?name=May%202026.csv`, {
      method: 'POST',
      headers: {
        'content-type': 'text/csv',
        'content-length': size,
        authorization: `JWT ${people.get(publisher)?.token}`,
      },
    })
    sending.on('error', reject)
    sending.on('response', (response) => {
      let heard = ''
      response.on('data', (piece: Buffer) => (heard += piece.toString()))
      response.on('end', () => resolve(heard))
    })
    createReadStream(file).pipe(sending)
  })
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.filter(({ rows }) => Number(rows) > 0).length).toBeGreaterThan(20)
  const checked = lines.at(-1)?.checked as { id: number; fileName: string; rowsRead: number; problems: string[] }
  expect(checked).toMatchObject({ fileName: 'May 2026.csv', rowsRead: 146_992, rowsKept: 72, problems: [] })
  expect(await left()).toEqual([])

  const kept = await people.get(publisher)?.ask('POST', `/api/waiting-imports/${checked.id}/keep`, {})
  expect(kept).toEqual({ message: 'Kept, and public. May 2026: 72 new.' })
  const count = `select count(*)::int as count from waiting_figures where month = '2026-05'`
  expect(await site.database.sql(count)).toEqual([{ count: 72 }])
  await people.get(publisher)?.ask('POST', `/api/waiting-imports/${checked.id}/keep`, {}, 409)
  await people.get(administrator)?.ask('POST', `/api/waiting-imports/${checked.id}/take-back`, {})
  expect(await site.database.sql(count)).toEqual([{ count: 0 }])
})
