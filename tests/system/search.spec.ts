import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { administrator } from '../support/people'
import { sendRaw } from '../support/raw-request'
import { startServer } from '../support/server'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// What becomes of the words that somebody types into the search.

/** Text of every file below a folder that holds some of it, but the database's own. */
const filesWith = async (folder: string, wanted: RegExp): Promise<string[]> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  const held = await Promise.all(
    files.map(async (file) => {
      const name = path.join(file.parentPath, file.name)
      return wanted.test(name) || wanted.test(await readFile(name, 'latin1')) ? [name] : []
    }),
  )
  return held.flat()
}

const whole = /LA9\W{0,3}5ZZ/i

test('of a whole postcode the first half is kept, and the rest is in no address, key or log', async ({ site }) => {
  for (const typed of [
    'LA9 5ZZ',
    'mri la95zz',
    'Kendal LA9-5ZZ',
    'LA9 5ZZ\u200b',
    ' scan  near la9  5zz ',
    'L A 9 5 Z Z',
  ]) {
    const asked = `/search?q=${encodeURIComponent(typed)}`
    const { headers, status, text } = await site.server.get(asked)
    expect([typed, status, text]).toEqual([typed, 308, ''])
    expect(headers.get('cache-control')).toBe('no-store')
    const location = headers.get('location') ?? ''
    expect(location).toMatch(/^\/search\?q=(?:[\w+]+\+)?LA9$/)
    const found = await site.server.get(location)
    expect([found.status, whole.test(found.text)]).toEqual([200, false])
    expect(found.text).toContain('near=LA9')
  }
  expect(Object.keys(await site.server.rendered()).filter((key) => whole.test(decodeURIComponent(key)))).toEqual([])
  expect(await filesWith(site.data, whole)).toEqual([])
})

test('what was typed is in no file and no log, when the search fails too; no shared cache keeps the answer', async ({
  site,
}) => {
  const { headers } = await site.server.get('/search?q=typedbyme')
  expect(headers.get('cache-control')).toBe('private, max-age=0, must-revalidate')
  await site.database.sql('alter table search_entries rename to search_entries_away')
  try {
    const failed = await site.server.get('/search?q=typedbyme+again')
    expect(failed.status).toBe(503)
    expect(failed.text).toContain('not available')
  } finally {
    await site.database.sql('alter table search_entries_away rename to search_entries')
  }
  const log = await readFile(path.join(site.data, 'server.log'), 'utf8')
  expect(log).toContain('/search?... could not be rendered')
  expect(await filesWith(site.data, /typedbyme/i)).toEqual([])
})

/** What a request is answered with at last: redirects within the site are followed. */
const answered = async (site: Site, target: string): Promise<{ status: number; text: string; redirects: number }> => {
  let address = target
  for (let redirects = 0; redirects < 4; redirects++) {
    const { headers, status, text } = await site.server.get(address)
    if (status !== 308 && status !== 307) return { status, text, redirects }
    address = headers.get('location') ?? ''
    expect(address).toMatch(/^\/search(?:\?|$)/)
  }
  throw new Error(`The redirects of ${target} do not end.`)
}

const q = (typed: string): string => `/search?q=${encodeURIComponent(typed)}`

test.describe('odd queries get an answer', () => {
  for (const [what, address] of [
    ['2,000 characters', q('scan '.repeat(400))],
    ['10,000 characters', q('a'.repeat(10_000))],
    ['2,000 words', q(Array.from({ length: 2_000 }, (_, n) => `w${n}`).join(' '))],
    ['a NUL', '/search?q=a%00b'],
    ['other controls', '/search?q=a%01%1f%7fb'],
    ['no UTF-8', '/search?q=%ff%fe%c0%80'],
    ['half a surrogate', '/search?q=%ed%a0%80'],
    ['an escape that is none', '/search?q=%zz%'],
    ['operators of a text query', q('a & (b | !c):* <-> "d e" -f')],
    ['operators alone', q(`&|!():*<->'"\\-`)],
    ['signs of a pattern', q('%_%')],
    ['a backslash at its end', q('scan\\')],
    ['an injection', q(`'); drop table pages; --`)],
    ['a dollar quote', q('$$ || $a$ $1')],
    ['brackets in brackets', q('('.repeat(90))],
    ['HTML', q('<script>alert(1)</script><b>"\'')],
    ['signs of other directions', q('\u202e\u200b\ufeffscan')],
    ['emojis', q('\u{1f9ea}\u{1f468}\u200d\u{1f469}')],
    ['other writings', q('超音波 отделение ألم')],
    ['many accents', q(`z${'\u0301'.repeat(95)}`)],
    ['stop words alone', q('the of and')],
    ['a repeated key', '/search?q=mri&q=scan&q=LA9'],
    ['a key with brackets', '/search?q[]=mri&q[a][b]=c'],
    ['no key', '/search?mri'],
    ['an unknown kind', '/search?q=mri&kind=people'],
    ['a kind that is a word of the language', '/search?q=mri&kind=__proto__'],
    ['a page that is none', '/search?q=mri&page=-1'],
    ['a page too many', '/search?q=mri&page=999'],
    ['a kind and nothing typed', '/search?kind=tests&page=3'],
  ] as const)
    test(what, async ({ site }) => {
      const { redirects, status, text } = await answered(site, address)
      expect([status, redirects < 3]).toEqual([200, true])
      expect(text).toContain('<h1')
      expect(text).not.toMatch(/<script>alert|node_modules|DrizzleQueryError|syntax error/)
    })

  test('a line as no browser sends it', async ({ site }) => {
    for (const target of ['//search?q=a', '/search/?q=a', '/%73earch?q=a', '/search?q=a#b', '/search?q=<b>']) {
      const answer = await sendRaw(site.server.url, 'GET', target)
      expect([target, answer.status < 500]).toEqual([target, true])
    }
  })

  test('of all that nothing is in the log', async ({ site }) => {
    const log = await readFile(path.join(site.data, 'server.log'), 'utf8')
    expect(log).not.toMatch(/drop table|\$a\$|超音波/)
  })
})

test('an unknown kind has results of all kinds', async ({ site }) => {
  const [all, unknown] = [await site.server.get('/search?q=mri'), await site.server.get('/search?q=mri&kind=people')]
  expect(unknown.text).toBe(all.text)
})

test('what is published is found at once, and what is taken away is not', async ({ site }) => {
  const editor = await site.server.login(administrator)
  const found = async () => (await site.server.get('/search?q=zymurgy')).text.includes('/news/a-word-about-zymurgy')
  expect(await found()).toBe(false)
  const { doc } = await editor.ask('POST', '/api/news-posts', {
    ...{ title: 'A word about zymurgy', summary: 'A post.', publishedOn: '2026-01-01', _status: 'published' },
  })
  await expect.poll(found).toBe(true)
  const { id } = doc as { id: number } // Payload's answer
  await editor.ask('PATCH', `/api/news-posts/${id}`, { _status: 'draft' })
  await expect.poll(found).toBe(false)
})

test('made-up searches lie among unknown addresses, and take no room of others', async ({ site }) => {
  const stores = async () => (await (await fetch(`${site.server.direct}/statz`)).json()) as Record<string, number> // our own answer
  await site.server.get('/search')
  await site.server.get('/community-diagnostic-centres?near=Kendal')
  const before = await stores()
  for (let n = 0; n < 30; n++) await site.server.get(`/search?q=invented${n}&page=${n}`)
  const after = await stores()
  expect([after.pages, after.variants]).toEqual([before.pages, before.variants])
  expect(after.unknown).toBeGreaterThan(before.unknown ?? 0)
})

const stored = (site: Site, words: string) =>
  site.database.sql('select times from search_misses where words = $1', [words])

test('words that found nothing are counted each time that somebody is told so, from the cache too', async ({
  site,
}) => {
  test.setTimeout(90_000)
  const address = '/search?q=Nosuchthing+atall'
  const { headers } = await site.server.get(address)
  for (let n = 0; n < 3; n++) await site.server.get(address)
  // a look without a body, a browser that has it, one that fetches ahead, and one of what was found
  await fetch(site.server.url + address, { method: 'HEAD' })
  await fetch(site.server.url + address, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
  await fetch(site.server.url + address, { headers: { 'sec-purpose': 'prefetch' } })
  for (let n = 0; n < 4; n++) {
    await site.server.get('/search?q=mri')
    await site.server.get('/search?q=Mr+Nosuchname')
  }
  await expect.poll(() => stored(site, 'nosuchthing atall'), { timeout: 60_000 }).toEqual([{ times: 4 }])
  expect(await site.database.sql('select words from search_misses')).toEqual([{ words: 'nosuchthing atall' }])
})

test('where the operator wants none, nothing is counted, and the page says so', async ({ site }) => {
  test.setTimeout(90_000)
  const data = path.join(site.data, 'without-counting')
  const server = await startServer({ ...site.environment, COUNT_MISSED_SEARCHES: '0', PORTAL_DATA: data })
  try {
    const pages = [await server.get('/search'), await server.get('/search?q=nosuchwords')]
    for (const { text } of pages) expect(text).toContain('We do not count what people search for.')
    for (let n = 0; n < 3; n++) await server.get('/search?q=nosuchwords')
  } finally {
    await server.stop() // what is counted is stored at the latest now
  }
  expect(await stored(site, 'nosuchwords')).toEqual([])
  expect((await site.server.get('/search')).text).toContain('We count words that found nothing')
})
