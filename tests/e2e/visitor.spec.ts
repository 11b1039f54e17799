import type { Site } from '../support/site'
import { expect, test } from '../support/visitors-site'

const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)].map(([, address = '']) => address.replace(/&amp;/g, '&'))

/** Every address of the site that links lead to from the home page, with what is wrong with it. */
const followed = async (site: Site): Promise<{ seen: Set<string>; broken: string[] }> => {
  const seen = new Set<string>(['/'])
  const broken: string[] = []
  for (const address of seen) {
    const { status, text, headers } = await site.server.get(address)
    if (status !== 200) broken.push(`${address}: ${status}`)
    if (!headers.get('content-type')?.startsWith('text/html')) continue
    for (const link of linksIn(text)) if (!/^\/(admin|_next)/.test(link)) seen.add(link)
  }
  return { seen, broken }
}

test('every link on every page leads somewhere, and every page of the sitemap is reached by links', async ({
  site,
}) => {
  test.setTimeout(120_000)
  const { broken, seen } = await followed(site)
  expect(broken).toEqual([])
  const paths = [...(await site.server.get('/sitemap.xml')).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc = '']) => new URL(loc).pathname,
  )
  // the one page that nobody has given a place in a menu or under another
  expect(paths.filter((path) => !seen.has(path))).toEqual(['/every-part'])
})

test('the sitemap names every page once, with when it was changed', async ({ site }) => {
  const { text } = await site.server.get('/sitemap.xml')
  const entries = [...text.matchAll(/<url>\s*<loc>([^<]+)<\/loc>(?:\s*<lastmod>([^<]+)<\/lastmod>)?/g)].map(
    ([, loc = '', lastmod]) => ({ path: new URL(loc).pathname, lastmod }),
  )
  expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length)
  expect(entries.length).toBeGreaterThan(60)
  for (const { path, lastmod } of entries) {
    expect(Math.abs(Date.now() - Date.parse(lastmod ?? '')), path).toBeLessThan(3_600_000)
    const page = await site.server.get(path)
    expect(page.status, path).toBe(200)
    expect(page.text, path).toContain(`<link rel="canonical" href="${site.server.url}${path === '/' ? '' : path}`)
  }
})

test('robots, feed and security.txt are what they say', async ({ site }) => {
  expect((await site.server.get('/robots.txt')).text).toContain('Sitemap: ')
  const feed = await site.server.get('/news/feed.xml')
  expect(feed.headers.get('content-type')).toContain('application/atom+xml')
  expect(feed.text.match(/<entry>/g)?.length).toBe(10)
  const security = await site.server.get('/.well-known/security.txt')
  expect([security.status, security.text]).toEqual([
    200,
    expect.stringContaining('Contact: mailto:contact@example.org'),
  ])
})

test('search engines read what a centre is and when it is open', async ({ site }) => {
  const { text } = await site.server.get('/community-diagnostic-centres/whitegate-health-centre')
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

test('a keyboard alone is enough: skip link, menu, finder, result', async ({ visit }) => {
  const page = await visit('/')
  const tabTo = async (name: string | RegExp, role: 'link' | 'textbox' | 'button') => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      const there = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
      if (await there.evaluate((one) => one === document.activeElement).catch(() => false)) return
    }
    throw new Error(`The keyboard does not reach ${String(name)}.`)
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#/)
  await tabTo('Town or postcode', 'textbox')
  await page.keyboard.type('Kendal')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/near=Kendal/)
  await expect(page.locator('main').getByRole('listitem').first()).toContainText('Westmorland General Hospital')
  await tabTo('Governance', 'link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Governance' })).toBeVisible()
})

test('on a phone the keyboard opens the menu, Escape closes it', async ({ visit, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await visit('/')
  const menu = page.locator('details.site-menu')
  await menu.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(menu.getByRole('link', { name: 'News' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(menu.getByRole('link', { name: 'News' })).toBeHidden()
  await expect(menu.locator('summary')).toBeFocused()
})

test('every target of a link or button can be hit', async ({ visit }) => {
  const page = await visit('/')
  await page.setViewportSize({ width: 320, height: 800 })
  const small = await page.locator('nav a, button, .nhsuk-card a, footer a').evaluateAll((all) =>
    all
      .map((one) => ({ box: one.getBoundingClientRect(), words: one.textContent }))
      .filter(({ box }) => box.width > 0 && box.height > 0 && (box.height < 24 || box.width < 24))
      .map(({ words }) => words),
  )
  expect(small).toEqual([])
})

test('every page says what to do when it is urgent, and whom to ask about an appointment', async ({ site }) => {
  for (const address of ['/', '/news', '/tests/mri-scan', '/governance', '/no-such-page']) {
    const { text } = await site.server.get(address)
    for (const words of ['999', '111', 'appointment letter']) expect(text, address).toContain(words)
  }
})
