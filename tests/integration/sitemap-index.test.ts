import type { GET as Part } from '@/app/(site)/sitemap/[part]/route'
import type { GET as First } from '@/app/(site)/sitemap.xml/route'
import type { sitemap as Sitemap } from '@/content/site/sitemap'
import { mostAddresses } from '@/open-data/sitemap'
import { addressesIn, isIndex } from '@/server/page-cache/sitemap'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// With more addresses than one file holds the sitemap is an index.

let own: PayloadOnDatabase
let first: typeof First
let part: typeof Part
let sitemap: typeof Sitemap

beforeAll(async () => {
  process.env.SITE_URL = 'https://portal.test'
  own = await startPayload()
  ;({ GET: first } = await import('@/app/(site)/sitemap.xml/route'))
  ;({ GET: part } = await import('@/app/(site)/sitemap/[part]/route'))
  ;({ sitemap } = await import('@/content/site/sitemap'))
})
afterAll(() => own.remove())

const partAt = (name: string): Promise<Response> =>
  part(new Request(`https://portal.test/sitemap/${name}`), { params: Promise.resolve({ part: name }) })

test('of few addresses it is one file, and there are no parts', async () => {
  const text = await (await first()).text()
  expect(isIndex(text)).toBe(false)
  expect(addressesIn(text)).toContain('/open-data')
  for (const name of ['1.xml', '2.xml', '0.xml', 'x.xml', '1']) expect((await partAt(name)).status).toBe(404)
})

test('of more than 10,000 it is an index, whose files hold each address once', async () => {
  // triggers rest meanwhile: ten thousand posts would be found by searches too
  await own.database.sql(`
    set session_replication_role = replica;
    insert into news_posts (title, slug, summary, published_on, _status, updated_at, created_at)
    select 'Post ' || n, 'post-' || n, 'In short.', '2026-01-01', 'published', now(), now()
    from generate_series(1, ${mostAddresses}) n`)
  const answer = await first()
  expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  const index = await answer.text()
  expect(isIndex(index)).toBe(true)
  const files = addressesIn(index)
  expect(files).toEqual(['/sitemap/1.xml', '/sitemap/2.xml'])
  expect(index.match(/<lastmod>2/g)).toHaveLength(2)
  const listed: string[] = []
  for (const file of files) {
    const inPart = await partAt(file.split('/').at(-1) ?? '')
    expect([file, inPart.status, inPart.headers.get('content-type')]).toEqual([
      file,
      200,
      'application/xml; charset=utf-8',
    ])
    const addresses = addressesIn(await inPart.text())
    expect(addresses.length).toBeLessThanOrEqual(mostAddresses)
    listed.push(...addresses)
  }
  const all = (await sitemap()).map(({ path }) => path)
  expect(all.length).toBeGreaterThan(mostAddresses)
  expect(listed).toEqual(all)
  expect((await partAt('3.xml')).status).toBe(404)
})
