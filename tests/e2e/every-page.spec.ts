import { gzipSync } from 'node:zlib'
import { pageTypes } from '../support/page-types'
import { expect, test } from '../support/visitor'

// What holds for every type of page.

const kilobyte = 1024
/** The browser itself writes into its console that a page has answered 404, 410 or 503. */
const errorPages = ['not found', 'not available', 'news post withdrawn', 'link to a draft that has ended']
const saidByBrowser = 'Failed to load resource'

for (const [type, address, words] of pageTypes) {
  test(`${type}: at every width, in forced colours and on paper it is all there and axe finds nothing`, async ({
    anyPage,
    context,
    page,
    site,
  }) => {
    const messages: string[] = []
    const requests: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    page.on('request', (request) => requests.push(request.url()))
    await anyPage.open(address)

    await anyPage.fitsInto(1280)
    await anyPage.hasNoAccessibilityDefects()
    await anyPage.fitsInto(768)
    await anyPage.fitsInto(320)
    await anyPage.hasNoAccessibilityDefects()

    await page.emulateMedia({ forcedColors: 'active' })
    await anyPage.hasNoColourDefects()
    await page.emulateMedia({ media: 'print', forcedColors: 'none' })
    await anyPage.fitsInto(768)
    await expect(anyPage.heading).toBeVisible()
    await expect(anyPage.main).toContainText(words)
    await expect(anyPage.menu).toBeHidden()

    const unexpected = errorPages.includes(type) ? messages.filter((text) => !text.startsWith(saidByBrowser)) : messages
    expect(unexpected).toEqual([])
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([])
    expect(await context.cookies()).toEqual([])
  })

  test(`${type}: everything can be read in the HTML as it is sent, within its budget`, async ({ request }) => {
    const html = await (await request.get(address)).text()
    expect(html).toContain(words)
    expect(html).toMatch(/<title>(?:[^<]+ - )?Lancashire and South Cumbria Diagnostics Collaborative<\/title>/)
    expect(html.indexOf('<title>')).toBeLessThan(html.indexOf('</head>'))
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(gzipSync(html).length).toBeLessThan(15 * kilobyte)
    const filesIn = async (found: RegExp) =>
      Promise.all(
        [...html.matchAll(found)].map(async ([, file = '']) => {
          const body = await (await request.get(file)).body()
          return { file, weight: gzipSync(body).length }
        }),
      )
    const sum = (files: { weight: number }[]) => files.reduce((all, { weight }) => all + weight, 0)
    const scripts = await filesIn(/<script type="module" src="([^"]+)"/g)
    expect(scripts.map(({ file }) => file)).toEqual(['/assets/site.js'])
    expect(sum(scripts)).toBeLessThan(5 * kilobyte)
    expect(sum(await filesIn(/<link rel="stylesheet" href="([^"]+)"/g))).toBeLessThan(20 * kilobyte)
    // no other script and no inline style, which the policy would not let run
    expect(html.match(/<script(?! type="module"| type="application\/ld\+json")/g)).toBeNull()
    expect(html.match(/<[^>]+\sstyle=/g)).toBeNull()
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
    for (const name of ['set-cookie', 'x-powered-by', 'accept-ch', 'critical-ch', 'x-storage-key'])
      expect(headers).not.toHaveProperty(name)
    // nginx says its name, never its version
    expect(headers.server ?? '').not.toMatch(/\d/)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const [type, address, words] of pageTypes) {
    test(`${type} can be read`, async ({ anyPage }) => {
      await anyPage.open(address)
      await expect(anyPage.main).toContainText(words)
      await expect(anyPage.heading).toBeVisible()
    })
  }
})
