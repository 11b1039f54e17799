import { addition } from '../support/role-records'
import { author, secretariat } from '../support/people'
import { expect, test } from '../support/worker-site'

// A link shows one draft to somebody without an account, and nothing else.

test('who has the link sees that draft with its picture, that it is one, and no other', async ({ site }) => {
  const writer = await site.server.login(author)
  const upload = async (kind: 'media' | 'documents', { token } = writer, more = {}) => {
    const form = await addition(kind, { trust: 0, body: 0, seat: 0 }, more)
    const response = await fetch(`${site.server.url}/api/${kind}`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
      body: form as FormData, // a file goes as a form
    })
    return ((await response.json()) as { doc: { id: number; filename: string } }).doc // Payload's answer
  }
  const [shown, hidden] = [await upload('media'), await upload('media')]
  const paper = await upload('documents', await site.server.login(secretariat), { governance: true })
  const { doc } = await writer.ask('POST', '/api/news-posts?draft=true', {
    title: `Only by a link ${Date.now()}`,
    // the address of a file that the writer may not read, as text and as a link of the page would have it
    summary: `A draft. /api/documents/file/${paper.filename} "/api/documents/file/${paper.filename}"`,
    publishedOn: '2026-01-01',
    image: shown.id,
  })
  const { id, title } = doc as { id: number; title: string } // Payload's answer
  const { message } = await writer.ask('POST', `/api/preview-links/news-posts/${id}`, {})
  const { pathname } = new URL(String(message))
  const get = (address: string) => fetch(site.server.url + address, { redirect: 'manual' })

  const page = await get(pathname)
  const html = await page.text()
  expect([page.status, html]).toEqual([200, expect.stringContaining(title)])
  expect(html).toContain('This is a draft. It is not public')
  expect(html).not.toContain('/api/media/')
  expect([
    page.headers.get('cache-control'),
    page.headers.get('x-robots-tag'),
    page.headers.get('referrer-policy'),
    page.headers.get('set-cookie'),
  ]).toEqual(['no-store', 'noindex', 'no-referrer', null])

  const picture = await get(`${pathname}/files/media/${shown.filename}`)
  expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([
    200,
    'image/webp',
    'no-store',
  ])
  const wrong = `${pathname.slice(0, -1)}${pathname.endsWith('A') ? 'B' : 'A'}`
  for (const address of [
    wrong,
    `${wrong}/files/media/${shown.filename}`,
    `${pathname}/files/media/${hidden.filename}`,
    `${pathname}/files/documents/${shown.filename}`,
    `${pathname}/files/documents/${paper.filename}`,
    `${pathname}/../../news-posts/${id}`,
    `${pathname}/`,
    `${pathname}?draft=true`,
    `/preview/news-posts/${id}`,
    `/api/media/file/${shown.filename}`,
  ])
    expect([address, (await get(address)).status >= 400]).toEqual([address, true])
  expect((await fetch(site.server.url + pathname, { method: 'POST' })).status).toBe(405)

  const { links } = await writer.ask('GET', `/api/preview-links/news-posts/${id}`)
  const [link] = links as { id: number; visits: unknown[] }[] // our own answer
  expect(link?.visits).toHaveLength(1)
  await writer.ask('POST', `/api/preview-links/news-posts/${id}/withdraw`, { link: link?.id })
  const ended = await get(pathname)
  expect([ended.status, await ended.text()]).toEqual([410, expect.stringMatching(/<h1[^>]*>This link has ended<\/h1>/)])
  expect(['cache-control', 'x-robots-tag', 'referrer-policy'].map((name) => ended.headers.get(name))).toEqual([
    'no-store',
    'noindex',
    'no-referrer',
  ])
  expect((await get(`${pathname}/files/media/${shown.filename}`)).status).toBe(410)
})
