import { expect, test } from '@playwright/test'
import jsonld from 'jsonld'
import { pageOfSet, setNames } from '@/domain/open-data/set-names'
import { examples } from '@/open-data/description/examples'
import { DescribedData, type Answer, type OpenApi } from '../support/described-data'
import { furnish } from '../support/furnish'
import { startSite, type Site } from '../support/site'

// The open data as programs ask for it over HTTP, held against the document that describes it.

const root = '/api/open/v1'

let site: Site
let described: DescribedData

test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await startSite()
  await furnish(site)
  described = new DescribedData(JSON.parse((await site.server.get(`${root}/openapi.json`)).text) as OpenApi)
})
test.afterAll(() => site.remove())

const ask = async (address: string): Promise<Answer & { headers: Headers }> => {
  const { headers, status, text } = await site.server.get(address)
  return { address, status, headers, text, type: (headers.get('content-type') ?? '').replace(/;.*/, '') }
}

/** Paths with parameters: those of sets. */
const sets = () => described.paths.filter(({ parameters }) => parameters.length > 0)

interface Page {
  meta: { next: string | null; limit: number | null; as_of: string | null }
  data?: unknown[]
  locations?: unknown[]
  services?: unknown[]
  figures?: unknown[]
}

const rowsIn = ({ data, figures, locations, services }: Page): unknown[] =>
  data ?? locations ?? services ?? figures ?? []

test('the document is OpenAPI 3.1', async () => {
  expect(described.document.openapi).toBe('3.1.1')
  expect(await described.problems()).toEqual([])
})

test('every path is served as it is described', async () => {
  expect(described.paths.length).toBeGreaterThan(50)
  for (const { path } of described.paths) {
    const answer = await ask(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(described.differences(answer)).toEqual([])
  }
})

test('every address that the index, the page and the catalogue name is described', async () => {
  const paths = described.paths.map(({ path }) => path)
  const index = JSON.parse((await ask(root)).text) as {
    sets: { json: string | null; csv: string | null; columns: string | null }[]
  }
  const listed = index.sets.flatMap(({ columns, csv, json }) => [json, csv, columns]).filter((one) => one !== null)
  const pages = ['/open-data', ...setNames.map(pageOfSet)]
  const text = (await Promise.all(pages.map(async (page) => (await site.server.get(page)).text))).join('\n')
  const linked = [...text.matchAll(/href="(\/api\/open\/[^"?]*)/g)].map(([, href = '']) => href)
  const catalogued = [
    ...(await ask(`${root}/catalog.jsonld`)).text.matchAll(/"dcat:downloadURL":\{"@id":"([^"]+)"/g),
  ].map(([, address = '']) => address)
  const all = [...listed, ...linked, ...catalogued].map((address) => new URL(address, site.server.url).pathname)
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter((path) => !paths.includes(path))).toEqual([])
  // and all that is described is named somewhere
  expect(paths.filter((path) => path !== root && !all.includes(path))).toEqual([])
})

test('every parameter is served with its example, and answers are as described', async () => {
  test.setTimeout(120_000)
  for (const { parameters, path } of sets())
    for (const { example, name } of parameters) {
      if (name === 'cursor') continue
      const answer = await ask(`${path}?${name}=${encodeURIComponent(String(example))}`)
      expect([answer.address, answer.status]).toEqual([
        answer.address,
        name === 'on' && answer.status === 307 ? 307 : 200,
      ])
      if (answer.status === 200) expect(described.differences(answer)).toEqual([])
    }
})

test('what is not understood is answered with 400, the parameter, and what it takes', async () => {
  test.setTimeout(120_000)
  for (const { parameters, path } of sets()) {
    const names = parameters.map(({ name }) => name)
    for (const query of [
      ...names.map((name) => `${name}=no%20such-thing!`),
      `${names[0] ?? ''}=1&${names[0] ?? ''}=2`,
    ]) {
      const answer = await ask(`${path}?${query}`)
      expect([answer.address, answer.status]).toEqual([answer.address, 400])
      expect(described.differences(answer)).toEqual([])
      const { error } = JSON.parse(answer.text) as { error: string }
      expect(error).toContain(`"${query.split('=')[0] ?? ''}"`)
      expect(error).toMatch(/takes|must be|with commas/)
    }
    // nor is a parameter without a value passed over
    for (const name of names)
      for (const value of ['', ',', '%00']) {
        const answer = await ask(`${path}?${name}=${value}`)
        expect([answer.address, answer.status]).toEqual([answer.address, 400])
        expect(answer.text).toContain(`\\"${name}\\" comes without a value`)
      }
    const unknown = await ask(`${path}?trusst=RXR&utm_source=x`)
    expect([path, unknown.status]).toEqual([path, 400])
    expect(described.differences(unknown)).toEqual([])
    expect(unknown.text).toContain('There is no parameter \\"trusst\\" here')
    for (const name of names) expect(unknown.text).toContain(name)
    expect((await ask(`${path}?utm_source=x&_=1`)).status).toBe(200)
  }
})

/** All rows of a set, so many at once, one part after the other; each is as described. */
const everyPart = async (path: string, limit: number): Promise<unknown[]> => {
  const found: unknown[] = []
  let next: string | null = `${path}?limit=${limit}`
  while (next !== null) {
    const { pathname, search } = new URL(next, site.server.url)
    const answer = await ask(`${pathname}${search}`)
    expect(described.differences(answer)).toEqual([])
    const page = JSON.parse(answer.text) as Page
    expect(rowsIn(page).length).toBeLessThanOrEqual(limit)
    expect(rowsIn(page).length > 0 || page.meta.next === null).toBe(true)
    found.push(...rowsIn(page))
    next = page.meta.next
  }
  return found
}

test('parts that are asked for one after the other hold all rows once', async () => {
  test.setTimeout(120_000)
  for (const { path } of sets().filter((one) => !/\.csv$|governance$/.test(one.path))) {
    const all = await everyPart(path, 1000)
    expect(new Set(all.map((row) => JSON.stringify(row))).size).toBe(all.length)
    const parts = await everyPart(path, Math.min(1000, Math.max(1, Math.ceil(all.length / 5))))
    expect([path, parts]).toEqual([path, all])
  }
})

test('a table goes on where its header says', async () => {
  const first = await ask(`${root}/trusts.csv?limit=2`)
  const next = /^<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
  expect(next).not.toBe('')
  const { pathname, search } = new URL(next)
  const second = await ask(`${pathname}${search}`)
  const whole = (await ask(`${root}/trusts.csv`)).text.split('\r\n')
  expect(second.text.split('\r\n')[1]).toBe(whole[3])
})

test('the columns of a table are those that its metadata names', async () => {
  const tables = described.paths.filter(({ path }) => path.endsWith('.csv'))
  expect(tables.length).toBeGreaterThan(15)
  for (const { path } of tables) {
    const table = await ask(path)
    const [head = ''] = table.text.replace(/^\uFEFF/, '').split('\r\n')
    const metadata = JSON.parse((await ask(`${path}-metadata.json`)).text) as {
      url: string
      tableSchema: { columns: { titles: string; name: string }[] }
    }
    const { columns } = metadata.tableSchema
    expect([path, head]).toEqual([path, columns.map(({ titles }) => titles).join(',')])
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    expect(metadata.url).toMatch(new RegExp(`${path}$`))
    expect(table.headers.get('link')).toContain(`<${metadata.url}-metadata.json>; rel="describedby"`)
    expect(table.headers.get('link')).toContain('rel="license"')
    expect(table.headers.get('as-of')).toMatch(/^\d{4}-\d\d/)
  }
})

test('each answer is sent once, for scripts of any site', async () => {
  for (const { path } of described.paths) {
    const { headers } = await ask(path)
    expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*'])
    expect(headers.get('access-control-expose-headers')).toBe('ETag, Link, As-Of')
    const etag = headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await fetch(site.server.url + path, { headers: { 'if-none-match': etag } })
    expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
  }
})

test('a script of another site may ask with an entity tag, and reads redirects and refusals', async () => {
  const send = (path: string, method = 'GET') =>
    fetch(site.server.url + path, { method, redirect: 'manual', headers: { origin: 'https://other.example' } })
  const asked = await send(`${root}/trusts`, 'OPTIONS')
  expect([asked.status, await asked.text()]).toEqual([204, ''])
  expect(Object.fromEntries(asked.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'If-None-Match',
    'access-control-max-age': '86400',
  })
  for (const [path, status, method] of [
    [`${root}/trusts/`, 308],
    [`${root}/%00`, 400],
    [`${root}/trusts?limit=0`, 400],
    [`${root}/nothing`, 404],
    [`${root}/trusts`, 405, 'POST'],
  ] as const) {
    const answer = await send(path, method)
    expect([path, answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([path, status, '*'])
  }
  expect((await send('/trusts', 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull()
})

test('the examples of the page are answered as it shows', async () => {
  const page = (await site.server.get('/open-data')).text
  for (const { address, answer: shown, says, status } of examples) {
    const answer = await ask(address)
    expect([says, answer.status]).toEqual([says, status])
    expect(page).toContain(address.replaceAll('&', '&amp;'))
    const isJson = /json$/.test(answer.type)
    expect(isJson ? JSON.parse(answer.text) : answer.text).toEqual(
      isJson ? contained(JSON.parse(shown)) : expect.stringContaining(shown),
    )
  }
})

/** Holds for what has all of this, among other things; a list for one that begins so. */
const contained = (shown: unknown): unknown => {
  if (Array.isArray(shown)) return expect.arrayContaining(shown.map(contained))
  if (typeof shown !== 'object' || shown === null) return shown
  return expect.objectContaining(
    Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, contained(value)])),
  )
}

test('the description for catalogues is JSON-LD, and names a licence, a publisher and a contact of every set', async () => {
  const catalogue = JSON.parse((await ask(`${root}/catalog.jsonld`)).text) as object
  // nothing is fetched: its words are in it
  const [graph] = (await jsonld.expand(catalogue)) as Record<string, Record<string, unknown>[]>[]
  const dcat = 'http://www.w3.org/ns/dcat#'
  const dct = 'http://purl.org/dc/terms/'
  const datasets = graph?.[`${dcat}dataset`] ?? []
  expect(datasets).toHaveLength(18)
  for (const dataset of datasets) {
    for (const property of [
      `${dct}title`,
      `${dct}description`,
      `${dct}publisher`,
      `${dct}accrualPeriodicity`,
      `${dcat}contactPoint`,
    ])
      expect(dataset[property]).toHaveLength(1)
    const distributions = dataset[`${dcat}distribution`] as Record<string, unknown>[]
    expect(distributions.length).toBeGreaterThan(0)
    for (const distribution of distributions)
      expect(distribution[`${dct}license`]).toEqual([
        { '@id': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
      ])
  }
  const page = (await site.server.get('/open-data')).text
  expect(page).toMatch(
    /<link rel="alternate" type="application\/ld\+json" href="[^"]+\/api\/open\/v1\/catalog\.jsonld"/,
  )
})

test('catalogues may read it, and crawlers leave the questions alone', async () => {
  const { text } = await site.server.get('/robots.txt')
  expect(text).toContain('Allow: /api/open/\nDisallow: /api/open/*?\n')
})
