import sharp from 'sharp'
import { pdf } from '../support/pdfs'
import { publisher, secretariat, type Person } from '../support/people'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// Which files are taken in, what is refused with words that help, and what leaves of a picture.

let editor: Person

test.beforeAll(async ({ site }) => {
  editor = await site.server.login(publisher)
})

const square = () => sharp({ create: { width: 30, height: 30, channels: 3, background: 'red' } })
/** 64 million pixels in some 200 KB */
const bomb = () => sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: 'red' } })

interface File {
  bytes: Buffer | string
  name: string
  type: string
}

const upload = (
  site: Site,
  collection: string,
  { bytes, name, type }: File,
  data: object,
  { token } = editor,
): Promise<Response> => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name)
  form.set('_payload', JSON.stringify(data))
  return fetch(`${site.server.url}/api/${collection}`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
}

const files: [string, string, string, string, () => Promise<Buffer> | Buffer | string][] = [
  [
    'an SVG',
    'media',
    'a.svg',
    'image/svg+xml',
    () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  ['HTML', 'media', 'a.html', 'text/html', () => '<script>alert(1)</script>'],
  ['HTML that says it is a picture', 'media', 'a.png', 'image/png', () => '<script>alert(1)</script>'],
  ['SVG that says it is a picture', 'media', 'a.png', 'image/png', () => '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a JPEG that ends in .png', 'media', 'a.png', 'image/png', () => square().jpeg().toBuffer()],
  ['a picture cut short', 'media', 'a.png', 'image/png', async () => (await square().png().toBuffer()).subarray(0, 40)],
  ['an empty file', 'media', 'a.png', 'image/png', () => ''],
  ['HTML that says it is a PDF', 'documents', 'a.pdf', 'application/pdf', () => '<script>alert(1)</script>'],
  ['a picture among documents', 'documents', 'a.png', 'image/png', () => square().png().toBuffer()],
  [
    'a file of 25 MB',
    'documents',
    'a.pdf',
    'application/pdf',
    () => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(25_000_000)]),
  ],
  ['a picture of too many pixels', 'media', 'a.png', 'image/png', () => bomb().png().toBuffer()],
]

for (const [what, collection, name, type, content] of files) {
  test(`${what} is refused, and says why`, async ({ site }) => {
    const before = await editor.ask('GET', `/api/${collection}/count`)
    const file = { bytes: await content(), name, type }
    const response = await upload(site, collection, file, { alt: 'A square', title: 'A square' })
    const text = await response.text()
    expect([400, 413, 415]).toContain(response.status)
    expect(text).toMatch(/[A-Z][a-z]+ .{10}/)
    expect(text).not.toMatch(/\bat [\w.<>]+ \(|node_modules/)
    expect(await editor.ask('GET', `/api/${collection}/count`)).toEqual(before)
  })
}

test('a file that is only named by its address elsewhere is not fetched', async () => {
  const named = { alt: 'x', filename: 'a.png', url: 'https://example.org/a.png' }
  expect(JSON.stringify(await editor.ask('POST', '/api/media', named, 400))).toContain('There is no file')
})

test('a picture without a text alternative is refused with the field named', async ({ site }) => {
  const file = { bytes: await square().png().toBuffer(), name: 'a.png', type: 'image/png' }
  const response = await upload(site, 'media', file, {})
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('Text alternative')
})

/** The addresses of a picture and of its smaller sizes. */
interface Picture {
  url: string
  sizes: Record<string, { url: string | null }>
}

test('no size of a picture says where it was taken, or with which camera', async ({ site }) => {
  const exif = { IFD0: { Make: 'A camera' }, IFD3: { GPSLatitude: '53/1 45/1 0/1', GPSLatitudeRef: 'N' } }
  const bytes = await sharp({ create: { width: 1_200, height: 600, channels: 3, background: 'red' } })
    .withExif(exif)
    .jpeg()
    .toBuffer()
  expect((await sharp(bytes).metadata()).exif?.toString('latin1')).toContain('A camera')
  const response = await upload(site, 'media', { bytes, name: 'a.jpg', type: 'image/jpeg' }, { alt: 'A square' })
  const { doc } = (await response.json()) as { doc: Picture } // Payload's answer
  const urls = [doc.url, ...Object.values(doc.sizes).map(({ url }) => url)].filter((url) => url !== null)
  expect(urls).toHaveLength(5)
  for (const url of urls) {
    const file = await fetch(new URL(url, site.server.url), { headers: { authorization: `JWT ${editor.token}` } })
    const stored = await sharp(Buffer.from(await file.arrayBuffer())).metadata()
    expect(stored, url).toMatchObject({ format: url.endsWith('.jpg') ? 'jpeg' : 'webp', width: expect.any(Number) })
    expect(
      Object.keys(stored).filter((key) => ['exif', 'xmp', 'iptc'].includes(key)),
      url,
    ).toEqual([])
  }
})

test('the papers of a meeting become one file by themselves, which is gone with one of them', async ({ site }) => {
  test.setTimeout(90_000)
  const sam = await site.server.login(secretariat)
  const idOf = ({ doc }: Record<string, unknown>) => (doc as { id: number }).id // Payload's answer
  const paper = async (title: string) => {
    const file = { bytes: await pdf([title]), name: 'a.pdf', type: 'application/pdf' }
    const answer = await upload(site, 'documents', file, { title, governance: true }, sam)
    return { title, kind: 'paper', document: idOf((await answer.json()) as Record<string, unknown>) }
  }
  const body = idOf(
    await sam.ask('POST', '/api/governance-bodies', {
      ...{ name: 'A board with papers', kind: 'board', summary: 'A board.', _status: 'published' },
    }),
  )
  const papers = [await paper('First'), await paper('Second')]
  const id = idOf(
    await sam.ask('POST', '/api/meetings', {
      ...{ body, startsAt: '2031-03-03T10:00:00.000Z', startsAt_tz: 'Europe/London', state: 'planned', papers },
      _status: 'published',
    }),
  )
  const page = `${site.server.url}/governance/meetings/${id}`
  const words = async () => (await fetch(page)).text()
  await expect.poll(words, { timeout: 60_000 }).toContain(`href="/governance/meetings/${id}/papers.pdf"`)
  const file = await fetch(`${page}/papers.pdf`)
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(Buffer.from(await file.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
  const headers = { 'if-none-match': file.headers.get('etag') ?? '' }
  expect((await fetch(`${page}/papers.pdf`, { headers })).status).toBe(304)
  await sam.ask('PATCH', `/api/meetings/${id}`, { papers: papers.slice(1), _status: 'published' })
  await expect.poll(async () => (await fetch(`${page}/papers.pdf`, { headers })).status).toBe(404)
  await expect.poll(words).not.toContain('papers.pdf')
})
