import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sentValue } from '@/domain/open-data/sent-value'
import { readFiguresQuery } from '@/domain/waiting-times/open-data-query'
import { canonicalAddress } from '@/server/page-cache/address'
import { queryKeys } from '@/app/(site)/query-keys'
import { addressOfSet, everySet } from '@/open-data/sets/every-set'

// The server ignores each query key that a page has not declared: a page that reads one must declare it.

const site = fileURLToPath(new URL('../../../app/(site)', import.meta.url))

/** One file answers for all sets of open data. */
const ofSets = '/api/open/v1/[set]'
const setPages = everySet.flatMap((set) =>
  (['json', 'csv'] as const).filter((form) => set[form]).map((form) => addressOfSet(set, form)),
)

/** The files of the site that read the query, with the path of the page that each belongs to. */
const readers = async (): Promise<{ file: string; page: string }[]> => {
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.tsx?$/.test(file))
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(site, file), 'utf8') })),
  )
  return texts
    .filter(({ file, text }) => file !== 'query-keys.ts' && /\bsearchParams\b|\bnextUrl\b|\brequest\.url\b/i.test(text))
    .map(({ file }) => ({ file, page: `/${path.dirname(file).split(path.sep).join('/')}`.replace(/\.$/, '') }))
    .flatMap((one) => (one.page === ofSets ? setPages.map((page) => ({ ...one, page })) : [one]))
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
  ['from=2026-03%20zzzz', '"from" does not take "2026-03 zz…". It takes a month such as 2026-03.'],
  ['sum=tests%20and%20more', '"sum" does not take "tests a…". It takes one of tests, all.'],
  ['trust=RXL&trust=RXR', '"trust" comes more than once. Give it once, with commas between its values.'],
  ['from=2026-01&from=2026-02', '"from" comes more than once. It takes one value.'],
  ['from=', '"from" comes without a value. It takes a month such as 2026-03.'],
  ['sum=%00', '"sum" comes without a value. It takes one of tests, all.'],
])('of the waiting times as data, %s is refused as it comes from the server', (query, error) => {
  for (const path of ['/api/open/v1/waiting-times', '/api/open/v1/waiting-times.csv']) {
    const address = canonicalAddress(`${path}?${query}`, queryKeys)
    if (address.kind !== 'page') throw new Error('It is no page.')
    const sent = new URL(address.key, 'https://portal.test').searchParams
    const trusts = [{ code: 'RXL', slug: 'blackpool' }]
    expect(readFiguresQuery((name) => sentValue(sent, name), { trusts, tests: [] })).toMatchObject({ error })
  }
})

const keyOf = (url: string): string => {
  const address = canonicalAddress(url, queryKeys)
  return address.kind === 'page' ? address.key : address.kind
}

test('of open data a parameter that there is not comes by its name, whatever else is asked for', () => {
  for (const page of [...setPages, '/api/open/v1/governance']) {
    expect(keyOf(`${page}?trusst=RXR&limit=5`)).toBe(`${page}?unknown=trusst`)
    expect(keyOf(`${page}?limit=5&trusst=RXR`.replace('limit', 'utm_limit'))).toBe(`${page}?unknown=trusst`)
    expect(keyOf(`${page}?utm_source=x&_=17`)).toBe(page)
    // what a redirect of ours names comes through, and no name is long or odd
    expect(keyOf(`${page}?unknown=trusst`)).toBe(`${page}?unknown=trusst`)
    expect(keyOf(`${page}?unknown=`)).toBe(`${page}?unknown=unknown`)
    expect(keyOf(`${page}?${'x'.repeat(200)}=1`)).toBe(`${page}?unknown=${'x'.repeat(40)}`)
    expect(keyOf(`${page}?%3Cb%3E=1`)).toBe(`${page}?unknown=b`)
    expect(keyOf(`${page}?%00=1`)).toBe(`${page}?unknown=%3F`)
  }
})

test('of open data a parameter without a value that counts comes as one that says nothing', () => {
  for (const page of [...setPages, '/api/open/v1/governance'])
    for (const key of queryKeys[page]?.keys ?? [])
      for (const value of ['', '%20', '%00', '%2C'])
        expect([page, key, value, keyOf(`${page}?${key}=${value}`)]).toEqual([page, key, value, `${page}?${key}=%2C`])
  // elsewhere it is left out
  expect(keyOf('/news?year=')).toBe('/news')
})

test('a moment with its offset and nine decimals is not cut off', () =>
  expect(keyOf('/api/open/v1/news?updated_since=2026-02-03T20:00:00.123456789+01:00')).toBe(
    '/api/open/v1/news?updated_since=2026-02-03T20%3A00%3A00.123456789+01%3A00',
  ))

test('a question to open data in other words is the same question', () => {
  expect(keyOf('/api/open/v1/centres?test=MRI-Scan,,ct-scan,MRI-scan&trust=RXR')).toBe(
    '/api/open/v1/centres?trust=rxr&test=ct-scan%2Cmri-scan',
  )
  expect(keyOf('/api/open/v1/meetings?state=HELD&from=2026-01-01zzzzzzzzz')).toBe(
    '/api/open/v1/meetings?from=2026-01-01%E2%80%A6&state=held',
  )
  expect(keyOf('/api/open/v1/news?limit=1&limit=2')).toBe('/api/open/v1/news?limit=%26')
})
