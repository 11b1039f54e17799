import { expect } from '@playwright/test'
import { addressOfSet, everySet } from '@/open-data/sets/every-set'
import { administrator } from './people'
import { numbers, RandomEdits } from './random-edits'
import type { Site } from './site'

// The law of the page cache: after any change, each cached page that is sent as it is equals what rendering it now gives.

/** Pages that are not a record's own. */
const lists = [
  '/',
  '/trusts',
  '/networks',
  '/community-diagnostic-centres',
  '/community-diagnostic-centres?test=mri-scan',
  '/community-diagnostic-centres?test=blood-test&near=LA9&weekend=yes&step-free=yes',
  '/tests',
  '/tests/blood-test?near=LA9',
  '/tests/who-can-refer',
  // tables are made of the same rows, but for the one of tests
  ...everySet.map((set) => addressOfSet(set, 'json')),
  '/api/open/v1/tests.csv',
  '/api/open/v1/news?limit=3&year=2024',
  '/api/open/v1/centres?trust=RXR',
  '/api/open/v1/governance',
  '/api/open/v1/catalog.jsonld',
  '/vision-and-strategy',
  '/workstreams',
  '/news',
  '/news/page/2',
  '/news/feed.xml',
  '/governance',
  '/governance/history',
  '/governance/history.xml',
  '/governance/on/2021-12-31',
  '/governance/interests',
  '/governance/meetings',
  '/governance/meetings.ics',
  '/search',
  '/search?q=blood+test',
  '/search?q=mri+kendal',
  '/search?q=plan&kind=meetings',
  '/search?q=qwrtzplm',
  '/sitemap.xml',
  '/robots.txt',
  '/no-such-page',
]

/** How many pages somebody visits before an edit: some of those that the edits before have made stale. */
const visits = 6
/** How many pages are compared after each edit whatever it was; they take turns. */
const turns = 5
/** How many pages are compared at the same time. */
const atOnce = 4
/** Before every edit with a number that this divides, all pages are visited; after it all are compared. */
const allEvery = 20

const isPage = (address: string): boolean => !/^\/(?:_next|assets)\//.test(address)

/** The pages of a site as its server has them. */
class CachedPages {
  readonly #site: Site
  /** the words of each page, and of which rendering */
  readonly #texts = new Map<string, { hash: string; text: string }>()
  #turn = 0

  constructor(site: Site) {
    this.#site = site
  }

  async #ask<Answer>(query: string): Promise<Answer> {
    return (await (await fetch(`${this.#site.server.direct}/statz${query}`)).json()) as Answer // our own answer
  }

  /** The address of each page that is sent as it is, with the hash of its content. */
  async fresh(): Promise<Map<string, string>> {
    const { fresh } = await this.#ask<{ fresh: Record<string, string> }>('')
    return new Map(Object.entries(fresh).filter(([address]) => isPage(address)))
  }

  /** Which of these pages show one of the words; whether they do is read from their HTML, not from what the cache noted. */
  async showing(words: string[], pages: Map<string, string>): Promise<string[]> {
    const found: string[] = []
    for (const [address, hash] of pages) {
      let known = this.#texts.get(address)
      if (known?.hash !== hash) {
        known = { hash, text: (await this.#site.server.get(address)).text }
        this.#texts.set(address, known)
      }
      const { text } = known
      if (words.some((word) => text.includes(word))) found.push(address)
    }
    return found
  }

  /** The next pages in turn. */
  inTurn(pages: Map<string, string>): string[] {
    const all = [...pages.keys()].sort()
    const start = (this.#turn += turns)
    return Array.from({ length: Math.min(turns, all.length) }, (_, n) => all[(start + n) % all.length] ?? '/')
  }

  /** Those of these addresses whose cached page is not what rendering it now gives. */
  async #differing(addresses: string[]): Promise<string[]> {
    const cached = await this.fresh()
    const wrong: string[] = []
    const left = [...addresses]
    const compare = async (): Promise<void> => {
      for (let address = left.shift(); address !== undefined; address = left.shift()) {
        const hash = cached.get(address)
        if (hash === undefined) continue // it is stale: nobody gets it
        const now = await this.#ask<{ hash: string }>(`?render=${encodeURIComponent(address)}`)
        if (now.hash !== hash) wrong.push(address)
      }
    }
    // a few at a time: all at once, each would take longer than a render may
    await Promise.all(Array.from({ length: atOnce }, compare))
    return wrong
  }

  /** As `#differing`, looked at twice: the news of a change may take some milliseconds to arrive. */
  async outdated(addresses: string[]): Promise<string[]> {
    const wrong = await this.#differing(addresses)
    return wrong.length === 0 ? [] : this.#differing(wrong)
  }
}

/** Makes random edits, and holds the law after each; fails with the edit that broke it. */
export async function obeysTheLaw(site: Site, { edits, seed }: { edits: number; seed: number }): Promise<void> {
  const draw = numbers(seed)
  const random = new RandomEdits(await site.server.login(administrator), site.database.sql, draw)
  const pages = new CachedPages(site)
  await random.begin()
  for (const address of lists) random.addresses.add(address)
  const visit = (addresses: Iterable<string>) => Promise.all([...addresses].map((address) => site.server.get(address)))

  const kinds = new Set<string>()
  for (let made = 1; made <= edits; made++) {
    const isWhole = made % allEvery === 0
    await visit(
      isWhole ? random.addresses : Array.from({ length: visits }, () => draw.one([...random.addresses]) ?? '/'),
    )
    const edit = await random.next()
    kinds.add(edit.what.split(' ')[0] ?? '')
    const all = await pages.fresh()
    const compared = isWhole ? [...all.keys()] : [...(await pages.showing(edit.words, all)), ...pages.inTurn(all)]
    const message = `Seed ${seed}: after edit ${made}, which ${edit.what}, these cached pages are not what they should be`
    expect(await pages.outdated([...new Set(compared)]), message).toEqual([])
  }
  expect(kinds.size, 'kinds of edits that were made').toBeGreaterThan(Math.min(9, edits / 20))
}
