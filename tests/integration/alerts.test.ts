import type { Payload } from 'payload'
import type * as alertsModule from '@/content/alerts/alerts'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { author, publisher, secretariat, type Person } from '../support/people'
import { restOn } from '../support/rest'
import { addition } from '../support/role-records'

// What is shown of alerts, where, and until when a page that shows them is right.

let siteAlerts: typeof alertsModule.siteAlerts
let alertsOfCentres: typeof alertsModule.alertsOfCentres

let own: PayloadOnDatabase
let payload: Payload
let editor: Person
let others: Person[]
const centres: number[] = []

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  ;({ alertsOfCentres, siteAlerts } = await import('@/content/alerts/alerts'))
  const rest = await restOn(own)
  editor = await rest.as(publisher)
  others = [await rest.as(author), await rest.as(secretariat)]
  const add = async (collection: 'trusts' | 'cdcs', trust: number): Promise<number> => {
    const data = await addition(collection, { trust, body: 0, seat: 0 }, { _status: 'published' })
    return (await payload.create({ collection, data: data as never, overrideAccess: true })).id // of that collection
  }
  const trust = await add('trusts', 0)
  centres.push(await add('cdcs', trust), await add('cdcs', trust))
})
afterEach(() => own.database.sql('delete from alerts'))
afterAll(() => own.remove())

const hours = (from: number): string => new Date(Date.now() + from * 3_600_000).toISOString()
const alert = (more: object = {}) => ({
  level: 'warning',
  text: 'Snow.',
  scope: 'site',
  from: hours(-1),
  until: hours(1),
  ...more,
})
const save = async (more: object = {}): Promise<number> =>
  ((await editor.ask('POST', '/api/alerts', alert(more))).doc as { id: number }).id // Payload's answer
const refused = async (more: object): Promise<string> =>
  JSON.stringify(await editor.ask('POST', '/api/alerts', alert(more), 400))

/** What a read gives, and what the page that it is for then depends on. */
const rendered = async <Found>(read: () => Promise<Found>) => {
  const context = newRenderContext()
  const found = await renderContext.run(context, read)
  return { found, tags: [...context.tags], expiresAt: context.expiresAt }
}

test('the alerts of every page come with their order and link, and the page expires when the first of them ends', async () => {
  const page = await payload.create({
    collection: 'pages',
    data: { title: 'Snow', summary: 'Snow.', slug: 'snow', _status: 'published' },
    overrideAccess: true,
  })
  const until = hours(0.5)
  await save({ level: 'information', until })
  await save({ level: 'urgent', link: { text: 'What is closed', to: { relationTo: 'pages', value: page.id } } })
  await save({ scope: 'centres', centres: [centres[0]] })
  const { expiresAt, found, tags } = await rendered(siteAlerts)
  expect(found).toMatchObject([
    { level: 'urgent', link: { href: '/snow', text: 'What is closed' } },
    { level: 'information', link: null },
  ])
  expect(expiresAt).toBe(Date.parse(until))
  expect(tags.filter((tag) => tag.startsWith('alerts'))).toEqual(['alerts:site'])
})

test('one that is still to come is not shown, and a page that is rendered meanwhile expires when it begins', async () => {
  const from = hours(1)
  await save({ from, until: hours(2) })
  expect(await rendered(siteAlerts)).toMatchObject({ found: [], expiresAt: Date.parse(from) })
})

test('one that is over, or in the bin, is not shown', async () => {
  await save({ from: hours(-2), until: hours(-1) })
  const binned = await save()
  await editor.ask('PATCH', `/api/alerts/${binned}`, { deletedAt: new Date().toISOString() })
  expect(await rendered(siteAlerts)).toMatchObject({ found: [], expiresAt: Infinity })
})

test('the alerts of a centre are shown there alone, and a page depends on those of its own centres', async () => {
  const [here = 0, there = 0] = centres
  await save({ scope: 'centres', centres: [here], text: 'Flooded.' })
  await save()
  const { found, tags } = await rendered(() => alertsOfCentres([here, there]))
  expect([found.get(here), found.get(there)]).toEqual([[expect.objectContaining({ text: 'Flooded.' })], []])
  expect(tags).toEqual([`alerts:centre:${here}`, `alerts:centre:${there}`])
  expect((await rendered(() => alertsOfCentres([there]))).found.get(there)).toEqual([])
})

test('one that cannot be is refused in words', async () => {
  expect(await refused({ until: hours(-2) })).toContain('ends before it begins')
  expect(await refused({ until: null })).toContain('Say when it ends')
  expect(await refused({ scope: 'centres' })).toContain('at least one centre')
  expect(await refused({ link: { url: 'https://www.nhs.uk/' } })).toContain('where the link leads')
  expect(await refused({ link: { text: 'Read more' } })).toContain('Choose the page')
  expect(await refused({ link: { text: 'Read more', url: 'javascript:alert(1)' } })).toContain('whole address')
  expect(await refused({ text: 'x'.repeat(201) })).toContain('200')
})

test('one is not copied: a copy would be public at once', async () => {
  const id = await save()
  await editor.ask('POST', `/api/alerts/${id}/duplicate`, {}, 404)
  expect((await siteAlerts()).map(({ text }) => text)).toEqual(['Snow.'])
})

test('nobody but publishers and administrators writes one, and nobody says that it has begun', async () => {
  const id = await save({ from: hours(1), until: hours(2) })
  for (const one of others) {
    await one.ask('POST', '/api/alerts', alert(), 403)
    await one.ask('PATCH', `/api/alerts/${id}`, { text: 'Changed.' }, 403)
    await one.ask('DELETE', `/api/alerts/${id}`, undefined, 403)
  }
  await editor.ask('PATCH', `/api/alerts/${id}`, { begun: true })
  expect(await own.database.sql('select text, begun from alerts')).toEqual([{ text: 'Snow.', begun: false }])
  await editor.ask('PATCH', `/api/alerts/${id}`, { from: hours(-1) })
  expect(await own.database.sql('select begun from alerts')).toEqual([{ begun: true }])
})
