import { expect, test } from '@playwright/test'
import { administrator } from '../support/people'
import { startSite, type Site } from '../support/site'
import { numbers, RandomEdits } from '../support/random-edits'

// The law of the documents: after any change, each kept document that is sent as it is equals what making it now gives.

const seed = 20_261_124
const edits = 300
const allEvery = 20

const lists = [
  '/',
  '/trusts',
  '/networks',
  '/community-diagnostic-centres',
  '/community-diagnostic-centres?test=mri-scan',
  '/tests',
  '/workstreams',
  '/news',
  '/news/page/2',
  '/news/feed.xml',
  '/governance',
  '/governance/meetings',
  '/sitemap.xml',
  '/robots.txt',
  '/no-such-page',
]

let site: Site

test.beforeAll(async () => {
  site = await startSite()
})
test.afterAll(() => site.remove())

const json = async <Answer>(address: string): Promise<Answer> =>
  (await (await fetch(site.server.url + address)).json()) as Answer // the server's own figures

const fresh = async (): Promise<Record<string, string>> =>
  (await json<{ fresh: Record<string, string> }>('/statz')).fresh

/** Whether a document that is sent as it is would be made the same now. */
const isTrue = async (key: string, hash: string | undefined): Promise<boolean> =>
  hash === undefined || (await json<{ hash: string }>(`/statz?render=${encodeURIComponent(key)}`)).hash === hash

/** Addresses whose documents are sent as they are and should not be. The news of a change may take some milliseconds. */
const untrue = async (keys: string[]): Promise<string[]> => {
  const kept = await fresh()
  const wrong: string[] = []
  for (const key of keys) if (!(await isTrue(key, kept[key]))) wrong.push(key)
  if (wrong.length === 0) return []
  const later = await fresh()
  const still: string[] = []
  for (const key of wrong) if (!(await isTrue(key, later[key]))) still.push(key)
  return still
}

const isPage = (key: string): boolean => !key.startsWith('/_next/') && !key.startsWith('/assets/')

test(`after each of ${edits} random edits every kept page is what it would be if it were made now`, async () => {
  test.setTimeout(600_000)
  const draw = numbers(seed)
  const editor = await site.server.login(administrator)
  const random = new RandomEdits(editor, site.database.sql, draw)
  await random.begin()
  for (const address of lists) random.addresses.add(address)
  const made: string[] = []
  while (made.length < edits) {
    for (let visits = 0; visits < 6; visits++) await site.server.get(draw.one([...random.addresses]) ?? '/')
    const edit = await random.next()
    if (edit === null) continue
    made.push(edit)
    const all = Object.keys(await fresh()).filter(isPage)
    const whole = made.length % allEvery === 0
    const looked = whole ? all : Array.from({ length: Math.min(10, all.length) }, () => draw.one(all) ?? '/')
    expect(await untrue(looked), `after edit ${made.length}, which ${edit}`).toEqual([])
    // all pages are kept again, so that the next edits meet as many as there are
    if (whole) for (const address of random.addresses) await site.server.get(address)
  }
  expect(new Set(made.map((edit) => edit.split(' ')[0])).size).toBeGreaterThan(9)
})
