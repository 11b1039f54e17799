import { expect, test } from '@playwright/test'
import { administrator, type Person } from '../support/people'
import { startSite, type Site } from '../support/site'

// How many pages of the starting content each kind of change makes stale: no more than show it.

/** Pages that are cached besides those of the sitemap. */
const notInSitemap = [
  '/news/feed.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/community-diagnostic-centres?test=mri-scan',
  '/no-such-page',
  '/trusts/no-such-trust',
]

let site: Site
let admin: Person

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  site = await startSite()
  admin = await site.server.login(administrator)
  for (const address of notInSitemap) await site.server.get(address)
})
test.afterAll(() => site.remove())

interface Found {
  id: number
  slug: string
}

const bySlug = async (collection: string, slug: string): Promise<Found> => {
  const { docs } = await admin.ask('GET', `/api/${collection}?depth=0&where[slug][equals]=${slug}`)
  const [record] = docs as Found[] // Payload's list
  if (!record) throw new Error(`There is no ${slug} in ${collection}.`)
  return record
}

const isPage = (address: string): boolean => !/^\/(?:_next|assets)\//.test(address)

/**
 * The pages that were rendered before a change and are rendered again after it.
 * @param shows an address and words that it has only after the change: then the change has been heard of
 */
const madeStaleBy = async (change: () => Promise<unknown>, shows: [address: string, words: string]) => {
  const visitAll = async (): Promise<Record<string, number>> => {
    for (const address of Object.keys(await site.server.rendered()).filter(isPage)) await site.server.get(address)
    return site.server.rendered()
  }
  const before = await visitAll()
  await change()
  const [address, words] = shows
  await expect.poll(async () => (await site.server.get(address)).text, { timeout: 2_000 }).toContain(words)
  const after = await visitAll()
  return Object.keys(before).filter((one) => (after[one] ?? 0) > (before[one] ?? 0))
}

test('a news post about one trust makes at most 15 pages stale', async () => {
  const trust = await bySlug('trusts', 'east-lancashire-hospitals')
  const post = {
    title: 'A post about one trust',
    summary: 'A post.',
    publishedOn: '2026-11-20',
    topics: [{ relationTo: 'trusts', value: trust.id }],
    _status: 'published',
  }
  const publish = () => admin.ask('POST', '/api/news-posts', post)
  const stale = await madeStaleBy(publish, [`/trusts/${trust.slug}`, post.title])
  expect(stale).toEqual(expect.arrayContaining(['/', '/news', '/news/feed.xml', '/sitemap.xml']))
  expect(stale.length, stale.join(' ')).toBeLessThanOrEqual(15)
})

test('the hours of a centre make at most 13 pages stale', async () => {
  // the centre that most pages show
  const centre = await bySlug('cdcs', 'rossendale-primary-health-care-centre')
  const days = Object.fromEntries(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, true]))
  const hours = [{ days, opens: '08:15', closes: '18:45' }]
  const change = () => admin.ask('PATCH', `/api/cdcs/${centre.id}`, { hours, _status: 'published' })
  const address = `/community-diagnostic-centres/${centre.slug}`
  const stale = await madeStaleBy(change, [address, '8:15am to 6:45pm'])
  expect(stale).toEqual(
    expect.arrayContaining([
      '/',
      '/community-diagnostic-centres',
      '/tests/mri-scan',
      '/trusts/east-lancashire-hospitals',
    ]),
  )
  expect(stale.length, stale.join(' ')).toBeLessThanOrEqual(13)
})

test('the text of a page in the footer makes at most 3 pages stale', async () => {
  const page = await bySlug('pages', 'privacy')
  const layout = [{ blockType: 'callout', kind: 'inset', text: 'A new text.' }]
  const change = () => admin.ask('PATCH', `/api/pages/${page.id}`, { layout, _status: 'published' })
  const stale = await madeStaleBy(change, ['/privacy', 'A new text.'])
  expect(stale.length, stale.join(' ')).toBeLessThanOrEqual(3)
})

test('the title of a page in the footer, and what the footer says, are new on every page', async () => {
  const page = await bySlug('pages', 'privacy')
  const rename = () => admin.ask('PATCH', `/api/pages/${page.id}`, { title: 'Your data', _status: 'published' })
  const pages = Object.keys(await site.server.rendered()).filter(
    (address) => isPage(address) && !/\.(?:xml|txt|json|ico)$/.test(address),
  )
  expect(await madeStaleBy(rename, ['/tests', 'Your data'])).toEqual(expect.arrayContaining(pages))
  const say = () => admin.ask('POST', '/api/globals/site-settings', { footerText: 'A new footer.' })
  expect(await madeStaleBy(say, ['/tests', 'A new footer.'])).toEqual(expect.arrayContaining(pages))
})

test('contact details in the settings make only the pages stale that show them', async () => {
  const save = () => admin.ask('POST', '/api/globals/site-settings', { contactEmail: 'contact@example.org' })
  const stale = await madeStaleBy(save, ['/contact', 'contact@example.org'])
  for (const address of stale)
    expect((await site.server.get(address)).text, `${address} shows them`).toContain('contact@example.org')
})
