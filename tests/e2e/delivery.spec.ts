import { expect, test } from '../support/visitor'

// How the server answers a browser, whatever the page.

test('a cached page: ETag and 304, HEAD, gzip and brotli', async ({ site }) => {
  const get = (headers: Record<string, string>, method = 'GET') => fetch(`${site.url}/trusts`, { method, headers })
  const read = async (coding: string) => {
    const answer = await get({ 'accept-encoding': coding })
    return { answer, text: await answer.text() }
  }
  const { answer, text } = await read('identity')
  const etag = answer.headers.get('etag') ?? ''
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
  for (const coding of ['gzip', 'br'])
    // another story may change what every page says, and the edge keeps a copy of each coding for some seconds
    await expect(async () => {
      const [plain, coded] = [await read('identity'), await read(coding)]
      expect(coded.answer.headers.get('content-encoding')).toBe(coding)
      expect(coded.text).toBe(plain.text)
    }).toPass({ timeout: 20_000 })
})

test('a query that a page does not read makes no other page of it', async ({ site }) => {
  const made = async () => (await site.rendered())['/trusts']
  const before = await made()
  for (let n = 0; n < 20; n++) await site.get(`/trusts?x=${n}`)
  expect(await made()).toBe(before)
})

test("Next's own requests get the document", async ({ site }) => {
  const response = await fetch(`${site.url}/trusts`, {
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
