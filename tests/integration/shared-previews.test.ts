import { handleEndpoints } from 'payload'
import { openLink } from '@/publishing/workflow/shared-previews/open'
import { isFileReadable } from '@/publishing/workflow/shared-previews/readable'
import { requestIn, inTransaction } from '@/publishing/workflow/transaction'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { restOn } from '../support/rest'

// Who makes a link to a draft, who ends it, and when it opens nothing. What it shows over HTTP: tests/system/shared-previews.spec.ts

let own: PayloadOnDatabase
let admin: Person
let pat: Person
let alex: Person & { id: number }
let sam: Person
let count = 0

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  admin = await rest.as(administrator)
  pat = await rest.as(publisher)
  alex = await rest.as(author)
  sam = await rest.as(secretariat)
})
afterAll(() => own.remove())

interface Link {
  id: number
  madeByName: string
  expiresAt: string
  withdrawnAt: string | null
  visits: { address: string }[]
}

const draft = async (): Promise<number> => {
  const { doc } = await alex.ask('POST', '/api/news-posts?draft=true', { title: `Shared ${++count}`, summary: 'x' })
  return (doc as { id: number }).id // Payload's answer
}

const make = async (who: Person, id: number, data: Json = {}): Promise<string> => {
  const { message } = await who.ask('POST', `/api/preview-links/news-posts/${id}`, data)
  return String(message).split('/').at(-1) ?? ''
}
const linksOf = async (who: Person, id: number): Promise<Link[]> =>
  (await who.ask('GET', `/api/preview-links/news-posts/${id}`)).links as Link[] // our own answer

const open = (token: string, address = '192.0.2.1'): ReturnType<typeof openLink> =>
  inTransaction(own.payload, async (transactionID) => {
    const req = await requestIn(own.payload, transactionID, null)
    return ['commit', await openLink(req, token, { address, isNoted: true })]
  })

test('a link works for 7 days unless somebody says otherwise, and only its hash is stored', async () => {
  const id = await draft()
  const token = await make(alex, id)
  expect(token).toMatch(/^[\w-]{43}$/)
  const [link] = await linksOf(alex, id)
  const days = (Date.parse(link?.expiresAt ?? '') - Date.now()) / 86_400_000
  expect([link?.madeByName, Math.round(days)]).toEqual(['Alex Author', 7])
  const [stored] = await own.database.sql('select l::text as stored from preview_links l order by id desc limit 1')
  expect(String(stored?.stored)).not.toContain(token)
  for (const wrong of [0, 31, 1.5, 'x'])
    await alex.ask('POST', `/api/preview-links/news-posts/${id}`, { days: wrong }, 400)
})

test('it opens the one draft with the rights of its maker, and says who opened it, once an hour', async () => {
  const id = await draft()
  const token = await make(alex, id)
  expect(await open(token)).toMatchObject({ url: `/preview/news-posts/${id}`, viewer: alex.id })
  await open(token)
  await open(token, '198.51.100.7')
  expect((await linksOf(pat, id))[0]?.visits.map(({ address }) => address)).toEqual(['198.51.100.7', '192.0.2.1'])
  const events = await own.database.sql(
    "select what, user_name, details from audit_events where record_id = $1 and what like 'preview-link%' order by id",
    [id],
  )
  expect(events.map(({ what }) => what)).toEqual(['preview-link', 'preview-link-opened', 'preview-link-opened'])
  expect(events[1]).toMatchObject({ user_name: null, details: 'A link of Alex Author, from 192.0.2.1' })
  expect(await open(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
})

test('it ends when it has run out, is withdrawn, or its maker may not read the draft any more', async () => {
  const id = await draft()
  const [expired, withdrawn, orphaned] = [await make(alex, id), await make(alex, id), await make(alex, id)]
  const [, second, first] = await linksOf(alex, id)
  await own.database.sql("update preview_links set expires_at = now() - interval '1 second' where id = $1", [first?.id])
  await pat.ask('POST', `/api/preview-links/news-posts/${id}/withdraw`, { link: second?.id })
  await pat.ask('POST', `/api/preview-links/news-posts/${id}/withdraw`, { link: second?.id }, 400)
  expect([await open(expired), await open(withdrawn)]).toEqual(['ended', 'ended'])
  expect(await open(orphaned)).toMatchObject({ viewer: alex.id })
  const { message } = await alex.ask('POST', '/api/preview-links/home/draft', {})
  const ofHome = String(message).split('/').at(-1) ?? ''
  expect(await open(ofHome)).toMatchObject({ viewer: alex.id })
  await own.database.sql("update users set role = 'secretariat' where id = $1", [alex.id])
  expect([await open(orphaned), await open(ofHome)]).toEqual(['ended', 'ended'])
  await own.database.sql("update users set role = 'author' where id = $1", [alex.id])
})

test('the pictures of a draft are shown under each name that pages use', async () => {
  const names = ['a.webp', 'a-480.webp', 'a-960.webp', 'a-card.webp', 'a-share.jpg']
  await own.database.sql(
    `insert into media (alt, filename, sizes_small_filename, sizes_medium_filename, sizes_card_filename, sizes_share_filename)
       values ('A picture', $1, $2, $3, $4, $5)`,
    names,
  )
  const maker = {
    ...(await own.payload.findByID({ collection: 'users', id: alex.id, overrideAccess: true })),
    collection: 'users',
  } as const
  const readable = await inTransaction(own.payload, async (transactionID) => {
    const req = await requestIn(own.payload, transactionID, null)
    const ask = (name: string) => isFileReadable(req, maker, { kind: 'media', name })
    return ['commit', [...(await Promise.all(names.map(ask))), await ask('another.webp')]]
  })
  expect(readable).toEqual([true, true, true, true, true, false])
})

test('each link that works is seen and can be withdrawn, however many there were: 20 work at once', async () => {
  const id = await draft()
  const token = await make(alex, id)
  for (let more = 1; more < 20; more++) await make(alex, id)
  await alex.ask('POST', `/api/preview-links/news-posts/${id}`, {}, 400)
  const [newest] = await linksOf(alex, id)
  await alex.ask('POST', `/api/preview-links/news-posts/${id}/withdraw`, { link: newest?.id })
  await make(alex, id)
  const working = (await linksOf(alex, id)).filter(({ withdrawnAt }) => withdrawnAt === null)
  expect(working).toHaveLength(20)
  await alex.ask('POST', `/api/preview-links/news-posts/${id}`, {}, 400)
  // one that has run out makes room too
  const [, second] = working
  await own.database.sql('update preview_links set expires_at = now() where id = $1', [second?.id])
  await make(alex, id)
  await alex.ask('POST', `/api/preview-links/news-posts/${id}/withdraw`, { link: working.at(-1)?.id })
  expect(await open(token)).toBe('ended')
})

test('nobody makes, sees or ends a link to a draft that they may not read, nor opens one past the server', async () => {
  const [id, other] = [await draft(), await draft()]
  const token = await make(alex, id)
  const [link] = await linksOf(alex, id)
  await sam.ask('POST', `/api/preview-links/news-posts/${id}`, {}, 404)
  await sam.ask('GET', `/api/preview-links/news-posts/${id}`, undefined, 404)
  await sam.ask('POST', `/api/preview-links/news-posts/${id}/withdraw`, { link: link?.id }, 404)
  await alex.ask('POST', `/api/preview-links/news-posts/${other}/withdraw`, { link: link?.id }, 400)
  const request = new Request('http://localhost:3000/api/preview-links/open', {
    method: 'POST',
    headers: { 'x-portal-token': token },
  })
  expect((await handleEndpoints({ config: own.payload.config, request })).status).toBe(404)
  expect((await linksOf(alex, id))[0]?.withdrawnAt).toBeNull()
})

test('in the bin a draft opens for nobody, and a deletion for good takes the links along', async () => {
  const id = await draft()
  const token = await make(alex, id)
  await pat.ask('PATCH', `/api/news-posts/${id}`, { deletedAt: new Date().toISOString() })
  expect(await open(token)).toBe('ended')
  await admin.ask('DELETE', `/api/news-posts/${id}?trash=true`)
  expect(await open(token)).toBeNull()
})
