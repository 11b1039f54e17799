import ICAL from 'ical.js'
import { expect, test } from '../support/visitor'

// What is written for search engines, feed readers and those who report a weakness.

test('the sitemap names every page once, with when it was changed', async ({ site }) => {
  const { text } = await site.get('/sitemap.xml')
  const entries = [...text.matchAll(/<url>\s*<loc>([^<]+)<\/loc>(?:\s*<lastmod>([^<]+)<\/lastmod>)?/g)].map(
    ([, loc = '', lastmod]) => ({ path: new URL(loc).pathname, lastmod }),
  )
  expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length)
  expect(entries.length).toBeGreaterThan(60)
  for (const { path, lastmod = '' } of entries) {
    // figures are added on a day, records change at a moment
    const hours = lastmod.length === '2026-03-31'.length ? 25 : 1
    expect(Math.abs(Date.now() - Date.parse(lastmod)), path).toBeLessThan(hours * 3_600_000)
    const page = await site.get(path)
    expect(page.status, path).toBe(200)
    expect(page.text, path).toContain(`<link rel="canonical" href="${site.url}${path === '/' ? '' : path}`)
  }
})

test('robots, feed and security.txt are what they say', async ({ site }) => {
  expect((await site.get('/robots.txt')).text).toContain('Sitemap: ')
  const feed = await site.get('/news/feed.xml')
  expect(feed.headers.get('content-type')).toContain('application/atom+xml')
  expect(feed.text.match(/<entry>/g)?.length).toBe(10)
  const security = await site.get('/.well-known/security.txt')
  expect([security.status, security.text]).toEqual([
    200,
    expect.stringContaining('Contact: mailto:contact@example.org'),
  ])
})

test('each topic has its feeds, as Atom and as JSON, and what is no topic has none', async ({ site }) => {
  const topic = '/news/topics/trusts/blackpool-teaching-hospitals'
  const json = await site.get(`${topic}/feed.json`)
  expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  const { items, feed_url } = JSON.parse(json.text) as { items: { url: string }[]; feed_url: string } // our own feed
  expect([feed_url, items.length > 0]).toEqual([`${site.url}${topic}/feed.json`, true])
  const atom = await site.get(`${topic}/feed.xml`)
  for (const { url } of items) expect(atom.text).toContain(`<link href="${url}"/>`)
  const list = await site.get(topic)
  expect(list.text).toContain(`href="${topic}/feed.json"`)
  for (const address of ['/news/topics/trusts/no-such-trust/feed.xml', '/news/topics/news/withdrawn/feed.json'])
    expect((await site.get(address)).status, address).toBe(404)
})

test('meetings can be subscribed to as a calendar, of all bodies and of one', async ({ site }) => {
  const body = '/governance/diagnostics-programme-board'
  const titles = async (address: string): Promise<string[]> => {
    const { headers, text } = await site.get(address)
    expect(headers.get('content-type'), address).toBe('text/calendar; charset=utf-8')
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    return calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('summary')))
  }
  const all = await titles('/governance/meetings.ics')
  const own = await titles(`${body}/meetings.ics`)
  expect(own.length).toBeGreaterThan(0)
  expect(all).toEqual(expect.arrayContaining(own))
  for (const title of own) expect(title).toContain('Diagnostics Programme Board')
  expect((await site.get(`${body}/meetings`)).text).toContain(`href="${body}/meetings.ics"`)
  expect((await site.get('/governance/no-such-body/meetings.ics')).status).toBe(404)
})

test('the feed says when the news was, not when it was installed', async ({ site }) => {
  const feed = (await site.get('/news/feed.xml')).text
  const entry = /<entry>(?:(?!<\/entry>).)*heysham-first-3-months.*?<\/entry>/s.exec(feed)?.[0] ?? ''
  expect(entry).toContain('<published>2024-05-28')
  expect(entry).toContain('<updated>2024-05-28')
})

test('search engines read what a centre is and when it is open', async ({ site }) => {
  const { text } = await site.get('/community-diagnostic-centres/whitegate-health-centre')
  const data = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  )
  const all = data.flatMap((one) =>
    Array.isArray(one['@graph']) ? (one['@graph'] as Record<string, unknown>[]) : [one],
  ) // JSON-LD of our own
  const clinic = all.find((one) => one['@type'] === 'MedicalClinic')
  expect(clinic).toMatchObject({
    name: 'Whitegate Health Centre',
    openingHoursSpecification: [expect.objectContaining({ opens: '08:00', closes: '20:00' })],
  })
  expect(clinic).toHaveProperty('availableService')
  expect(all.some((one) => one['@type'] === 'BreadcrumbList')).toBe(true)
})
