import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFiguresQuery, sentValue } from '@/domain/waiting-times/open-data-query'
import { canonicalAddress } from '@/server/page-cache/address'
import { queryKeys } from '@/app/(site)/query-keys'

// The server ignores each query key that a page has not declared: a page that reads one must declare it.

const site = fileURLToPath(new URL('../../../app/(site)', import.meta.url))

/** The files of the site that read the query, with the path of the page that each belongs to. */
const readers = async (): Promise<{ file: string; page: string }[]> => {
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.tsx?$/.test(file))
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(site, file), 'utf8') })),
  )
  return texts
    .filter(({ file, text }) => file !== 'query-keys.ts' && /\bsearchParams\b|\bnextUrl\b|\brequest\.url\b/i.test(text))
    .map(({ file }) => ({ file, page: `/${path.dirname(file).split(path.sep).join('/')}`.replace(/\.$/, '') }))
}

test('each page that reads the query has declared its keys', async () => {
  const found = await readers()
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(({ page }) => !Object.hasOwn(queryKeys, page))).toEqual([])
})

test('keys are declared for pages that read the query only, each once', async () => {
  const pages = (await readers()).map(({ page }) => page)
  for (const [page, { keys }] of Object.entries(queryKeys)) {
    expect(pages).toContain(page)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test.each([
  ['from=2026-03%20zzzz', '"from" does not take "2026-03…". It takes a month such as 2026-03.'],
  ['sum=tests%20and%20more', '"sum" does not take "tests a…". It takes one of tests, all.'],
  ['trust=RXL&trust=RXR', '"trust" comes more than once. Give it once, with commas between its values.'],
  ['from=2026-01&from=2026-02', '"from" comes more than once. It takes one value.'],
])('of the waiting times as data, %s is refused as it comes from the server', (query, error) => {
  for (const path of ['/api/open/v1/waiting-times', '/api/open/v1/waiting-times.csv']) {
    const address = canonicalAddress(`${path}?${query}`, queryKeys)
    if (address.kind !== 'page') throw new Error('It is no page.')
    const sent = new URL(address.key, 'https://portal.test').searchParams
    const trusts = [{ code: 'RXL', slug: 'blackpool' }]
    expect(readFiguresQuery((name) => sentValue(sent, name), { trusts, tests: [] })).toMatchObject({ error })
  }
})
