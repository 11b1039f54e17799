import { gzipSync } from 'node:zlib'
import { expect, hasNoAccessibilityDefects, pageTypes, test } from '../support/visitors-site'

// What holds for every type of page.

const kilobyte = 1024
const errorPages = ['not found', 'not available', 'news post withdrawn']

for (const [type, address, words] of pageTypes) {
  for (const width of [320, 1280]) {
    test(`${type} at ${width} pixels: axe finds nothing, nothing spills, the console is quiet`, async ({
      page,
      visit,
    }) => {
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      await page.setViewportSize({ width, height: 800 })
      await visit(address)
      await hasNoAccessibilityDefects(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      // the browser itself says that a page answered 404 or 503
      const expected = errorPages.includes(type)
        ? said.filter((text) => !text.startsWith('Failed to load resource'))
        : said
      expect(expected).toEqual([])
    })
  }

  test(`${type} at 768 pixels, in forced colours and on paper: nothing spills, what it says is there`, async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 768, height: 900 })
    await visit(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768)
    await page.emulateMedia({ forcedColors: 'active' })
    await hasNoAccessibilityDefects(page)
    await page.emulateMedia({ media: 'print', forcedColors: 'none' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('main')).toContainText(words)
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden()
  })

  test(`${type}: asks nobody else for anything, sets no cookie, runs one small script of ours`, async ({
    page,
    site,
    visit,
    context,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await visit(address)
    expect(asked.filter((url) => !url.startsWith(site.server.url))).toEqual([])
    expect(await context.cookies()).toEqual([])
    const scripts = await page
      .locator('script')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('type'), one.getAttribute('src')]))
    expect(scripts.filter(([kind]) => kind !== 'application/ld+json')).toEqual([['module', '/assets/site.js']])
    expect(await page.locator('[style]').count()).toBe(0)
  })

  test(`${type}: everything can be read in the HTML as it is sent, within its budget`, async ({ request }) => {
    const response = await request.get(address)
    const html = await response.text()
    expect(html).toContain(words)
    expect(html).toMatch(/<title>(?:[^<]+ - )?Lancashire and South Cumbria Diagnostics Collaborative<\/title>/)
    expect(html.indexOf('<title>')).toBeLessThan(html.indexOf('</head>'))
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(gzipSync(html).length).toBeLessThan(15 * kilobyte)
    const weightOf = async (found: RegExp) => {
      let sum = 0
      for (const [, file = ''] of html.matchAll(found)) sum += gzipSync(await (await request.get(file)).body()).length
      return sum
    }
    expect(await weightOf(/<link rel="stylesheet" href="([^"]+)"/g)).toBeLessThan(20 * kilobyte)
    expect(await weightOf(/<script type="module" src="([^"]+)"/g)).toBeLessThan(5 * kilobyte)
  })

  test(`${type}: its headers are clean and strict`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age='),
      'referrer-policy': expect.any(String),
      'permissions-policy': expect.any(String),
      vary: 'Accept-Encoding',
      'content-type': 'text/html; charset=utf-8',
    })
    for (const name of ['set-cookie', 'x-powered-by', 'accept-ch', 'critical-ch', 'x-storage-key', 'server'])
      expect(headers).not.toHaveProperty(name)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const [type, address, words] of pageTypes) {
    test(`${type} can be read`, async ({ visit }) => {
      const page = await visit(address)
      await expect(page.locator('main')).toContainText(words)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }

  test('a visitor finds the nearest centre for an MRI', async ({ visit }) => {
    const page = await visit('/')
    await page.getByLabel('Test', { exact: true }).selectOption({ label: 'MRI scan' })
    await page.getByLabel('Town or postcode').fill('BB11 2PQ')
    await page.getByRole('button', { name: 'Find a centre' }).click()
    await expect(page.locator('main').getByRole('listitem').first()).toContainText('Burnley General Hospital')
  })
})

test('documents: ETag and 304, HEAD, gzip and brotli', async ({ site }) => {
  const get = (headers: Record<string, string>, method = 'GET') =>
    fetch(`${site.server.url}/trusts`, { method, headers })
  const whole = await get({ 'accept-encoding': 'identity' })
  const etag = whole.headers.get('etag') ?? ''
  const text = await whole.text()
  expect(etag).toMatch(/^W\/"/)
  expect((await get({ 'if-none-match': etag })).status).toBe(304)
  expect((await get({ 'if-none-match': `"other", ${etag}` })).status).toBe(304)
  expect((await get({ 'if-none-match': '"other"' })).status).toBe(200)
  const head = await get({ 'accept-encoding': 'identity' }, 'HEAD')
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(Buffer.byteLength(text)),
    '',
  ])
  for (const coding of ['gzip', 'br']) {
    const coded = await get({ 'accept-encoding': coding })
    expect(coded.headers.get('content-encoding')).toBe(coding)
    expect(await coded.text()).toBe(text)
  }
})

test('a query that a page does not read makes no other page of it', async ({ site }) => {
  const made = async () => (await site.server.rendered())['/trusts']
  const before = await made()
  for (let n = 0; n < 20; n++) await site.server.get(`/trusts?x=${n}`)
  expect(await made()).toBe(before)
})

test("Next's own requests get the document", async ({ site }) => {
  const response = await fetch(`${site.server.url}/trusts`, {
    headers: { rsc: '1', 'next-router-state-tree': '%5B%5D' },
  })
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

test('what a visitor says that the host is does not get into a page', async ({ request }) => {
  const html = await (
    await request.get('/trusts/east-lancashire-hospitals', {
      headers: { 'x-forwarded-host': 'evil.example', host: 'evil.example' },
    })
  ).text()
  expect(html).not.toContain('evil.example')
})
