import { administrator, type Person } from '../support/people'
import { sendRaw } from '../support/raw-request'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// Whatever a text, a redirect or a rich text holds, its page is sent, and the feed is XML.

let site: Site
let editor: Person
test.beforeAll(async ({ site: ofWorker }) => {
  site = ofWorker
  editor = await site.server.login(administrator)
})

const odd = [
  '\ufffe\uffff',
  '\u0001\u0008\u001f',
  '\u007f\u0085\u2028\u2029',
  '\u202e\u200b\ufeff',
  '\ud83e\uddea',
  ']]>&<',
  '%00%',
  '{{constructor}}',
]

const published = async (data: object): Promise<{ id: number; slug: string } | null> => {
  const response = await fetch(`${site.server.url}/api/news-posts`, {
    method: 'POST',
    headers: { authorization: `JWT ${editor.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ summary: 'In short.', publishedOn: '2026-11-20', _status: 'published', ...data }),
  })
  expect(response.status).toBeLessThan(500)
  const { doc } = (await response.json()) as { doc?: { id: number; slug: string } } // Payload's answer
  return doc ?? null
}

/** Characters that XML 1.0 does not have. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

test('texts with odd characters have their pages, and the lists and the feed that show them', async () => {
  for (const [at, characters] of odd.entries()) {
    const post = await published({ title: `Odd ${at} ${characters}`, summary: `Odd ${characters} words` })
    if (post !== null)
      expect((await site.server.get(`/news/${post.slug}`)).status, JSON.stringify(characters)).toBe(200)
  }
  for (const address of ['/', '/news', '/sitemap.xml', '/news/feed.xml'])
    expect((await site.server.get(address)).status, address).toBe(200)
  expect((await site.server.get('/news/feed.xml')).text).not.toMatch(notXml)
})

const link = (fields: unknown) => ({
  type: 'link',
  version: 3,
  fields,
  children: [{ type: 'text', text: 'x', version: 1 }],
})
const malformed: [what: string, children: unknown][] = [
  ['no list', null],
  ['a text', 'x'],
  ['nothing in it', [null]],
  ['a node without a type', [{}]],
  ['children that are no list', [{ type: 'paragraph', version: 1, children: 'x' }]],
  [
    'a text that is none',
    [{ type: 'paragraph', version: 1, children: [{ type: 'text', text: { a: 1 }, version: 1 }] }],
  ],
  ['a link to nowhere', [{ type: 'paragraph', version: 1, children: [link(null)] }]],
  [
    'a link to a collection that is not there',
    [
      {
        type: 'paragraph',
        version: 1,
        children: [link({ linkType: 'internal', doc: { relationTo: 'none', value: 1 } })],
      },
    ],
  ],
  [
    'a link to a user',
    [
      {
        type: 'paragraph',
        version: 1,
        children: [link({ linkType: 'internal', doc: { relationTo: 'users', value: 1 } })],
      },
    ],
  ],
  [
    'a link to a record that is no number',
    [
      {
        type: 'paragraph',
        version: 1,
        children: [link({ linkType: 'internal', doc: { relationTo: 'trusts', value: 'x' } })],
      },
    ],
  ],
  [
    'an address that is no text',
    [{ type: 'paragraph', version: 1, children: [link({ linkType: 'custom', url: { a: 1 } })] }],
  ],
  ['an unknown node', [{ type: 'upload', version: 1, relationTo: 'media', value: 1 }]],
]
for (const [what, children] of malformed)
  test(`a rich text with ${what} is refused, or its page is sent`, async () => {
    const post = await published({ title: `Malformed ${what}`, body: { root: { type: 'root', version: 1, children } } })
    const address = post === null ? '/news' : `/news/${post.slug}`
    expect((await site.server.get(address)).status).toBe(200)
    expect((await site.server.get('/news')).status).toBe(200)
  })

for (const to of ['/–dash', '/caf\u00e9', '/a\u0007b', '/\ufffe', 'https://www.example.org/–'])
  test(`a redirect to ${JSON.stringify(to)} is refused, or leads there`, async () => {
    const from = `/old-${encodeURIComponent(to)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')}`
    const response = await fetch(`${site.server.url}/api/redirects`, {
      method: 'POST',
      headers: { authorization: `JWT ${editor.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ from, to }),
    })
    expect(response.status).toBeLessThan(500)
    const answer = await sendRaw(site.server.url, 'GET', from)
    expect(answer.status).toBe(response.status === 201 ? 301 : 404)
  })
