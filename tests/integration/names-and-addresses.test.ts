import type { CollectionSlug } from 'payload'
import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// What follows from a change of a name, a number or an address.

let own: PayloadOnDatabase
let who: Record<'admin' | 'author' | 'publisher' | 'secretariat', Person & { id: number }>
let count = 0
let body: number

interface Stored {
  id: number
  slug: string
  title: string
}

const made = async (by: Person, collection: CollectionSlug, data: object): Promise<Stored> =>
  (await by.ask('POST', `/api/${collection}`, { _status: 'published', ...data })).doc as Stored // Payload's answer
const set = (by: Person, collection: CollectionSlug, id: number, data: object, expected?: number) =>
  by.ask('PATCH', `/api/${collection}/${id}`, data, expected)
const publish = (by: Person, collection: CollectionSlug, id: number, data: object, expected?: number) =>
  set(by, collection, id, { ...data, _status: 'published' }, expected)
const titleOf = async (collection: 'appointments' | 'meetings', id: number, draft = false): Promise<unknown> =>
  (await own.payload.findByID({ collection, draft, id, overrideAccess: true })).title

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  who = {
    admin: await rest.as(administrator),
    author: await rest.as(author),
    publisher: await rest.as(publisher),
    secretariat: await rest.as(secretariat),
  }
  ;({ id: body } = await made(who.secretariat, 'governance-bodies', { name: 'A board', kind: 'board', summary: 'x' }))
})
afterAll(() => own.remove())

const seatOf = (more: object = {}) =>
  made(who.secretariat, 'seats', { label: `Seat ${++count}`, body, role: 'member', ...more })
const held = (seat: number, more: object = {}) =>
  made(who.secretariat, 'appointments', { seat, holder: 'not-published', ...more })

describe('the number of a seat', () => {
  test('does not fall below those who hold it at once', async () => {
    const { id } = await seatOf({ howMany: 3 })
    await held(id, { from: '2020' })
    await held(id, { from: '2021' })
    await held(id, { from: '2015', until: '2018' })
    expect(JSON.stringify(await publish(who.secretariat, 'seats', id, { howMany: 1 }, 400))).toMatch(
      /2 people would hold .*Seat \d+.* End one of the appointments before that/,
    )
    await publish(who.secretariat, 'seats', id, { howMany: 2 })
    await publish(who.secretariat, 'seats', id, { howMany: null })
  })

  test('does not fall by a draft that is published afterwards either', async () => {
    const { id } = await seatOf({ howMany: 2 })
    await held(id)
    await held(id)
    await who.secretariat.ask('PATCH', `/api/seats/${id}?draft=true&autosave=true`, { howMany: 1 })
    await publish(who.secretariat, 'seats', id, {}, 400)
  })
})

describe('titles that are made of names', () => {
  test('follow the seat, in what is public and in a newer draft', async () => {
    const seat = await seatOf({ label: 'Old seat' })
    const trust = await made(who.admin, 'trusts', { name: 'A trust', shortName: 'A', summary: 'x', odsCode: 'RXL' })
    const onBehalfOf = { relationTo: 'trusts', value: trust.id }
    const { id } = await held(seat.id, { from: '2020', onBehalfOf })
    await who.secretariat.ask('PATCH', `/api/appointments/${id}?draft=true`, { from: '2021' })
    await who.secretariat.ask('PATCH', `/api/seats/${seat.id}?draft=true`, { label: 'Only a draft' })
    expect(await titleOf('appointments', id)).toMatch(/^Old seat, /)
    await publish(who.secretariat, 'seats', seat.id, { label: 'New seat' })
    expect([await titleOf('appointments', id), await titleOf('appointments', id, true)]).toEqual(
      Array(2).fill(expect.stringMatching(/^New seat, /)),
    )
    // nothing else has changed, and the draft is a draft
    const stored = (draft: boolean) =>
      own.payload.findByID({ collection: 'appointments', depth: 0, draft, id, overrideAccess: true })
    expect(await stored(false)).toMatchObject({ from: '2020', _status: 'published', onBehalfOf })
    expect(await stored(true)).toMatchObject({ from: '2021', _status: 'draft', onBehalfOf })
  })

  test('follow the body', async () => {
    const body = await made(who.secretariat, 'governance-bodies', { name: 'Old board', kind: 'group', summary: 'x' })
    const { id } = await held((await seatOf({ label: 'Chair', body: body.id })).id)
    expect(await titleOf('appointments', id)).toBe('Chair, Old board')
    await publish(who.secretariat, 'governance-bodies', body.id, { name: 'New board' })
    expect(await titleOf('appointments', id)).toBe('Chair, New board')
  })

  test('hold no name of a person, and are for those who keep governance', async () => {
    const person = await made(who.secretariat, 'people', { name: 'Robin Example', shownToPublic: true })
    const seat = await seatOf({ label: 'Chair' })
    const { id } = await held(seat.id, { holder: 'person', person: person.id })
    const asked = async (one: Person) => (await one.ask('GET', `/api/appointments/${id}?depth=0`)).title
    expect(await asked(who.secretariat)).toMatch(/^Chair, /)
    expect(await asked(who.author)).toBeUndefined()
    const found = await who.author.ask('GET', '/api/appointments?where[title][like]=Chair', undefined, 403)
    expect(JSON.stringify(found)).toContain('title')
    // who is named stays until nothing names them
    await who.admin.ask('DELETE', `/api/people/${person.id}`, undefined, 400)
    await publish(who.secretariat, 'appointments', id, { holder: 'not-published', person: null })
    await who.admin.ask('DELETE', `/api/people/${person.id}`)
    expect(JSON.stringify(await who.secretariat.ask('GET', `/api/appointments/${id}?depth=1`))).not.toContain('Robin')
  })

  test('of meetings follow their body', async () => {
    const of = await made(who.secretariat, 'governance-bodies', { name: 'Old name', kind: 'group', summary: 'x' })
    const startsAt = { startsAt: '2027-01-01T10:00:00.000Z', startsAt_tz: 'Europe/London' }
    const { id } = await made(who.secretariat, 'meetings', { body: of.id, ...startsAt, state: 'planned' })
    await publish(who.secretariat, 'governance-bodies', of.id, { name: 'New name' })
    expect(await titleOf('meetings', id)).toBe('New name, 1 January 2027')
  })
})

describe('an address', () => {
  const post = (more: object = {}) =>
    made(who.publisher, 'news-posts', { title: `Post ${++count}`, summary: 'x', publishedOn: '2026', ...more })
  const leadsTo = async (from: string): Promise<unknown> => {
    const where = { from: { equals: from } }
    const { docs } = await own.payload.find({ collection: 'redirects', depth: 0, overrideAccess: true, where })
    return docs[0]?.to?.value
  }
  const ways: [string, (id: number, slug: string) => Promise<unknown>][] = [
    ['a draft', (id, slug) => who.publisher.ask('PATCH', `/api/news-posts/${id}?draft=true`, { slug })],
    [
      'several autosaves',
      async (id, slug) => {
        for (const one of [`${slug}-x`, `${slug}-y`, slug])
          await who.publisher.ask('PATCH', `/api/news-posts/${id}?draft=true&autosave=true`, { slug: one })
      },
    ],
    [
      'the same change that unpublishes it',
      (id, slug) => set(who.publisher, 'news-posts', id, { slug, _status: 'draft' }),
    ],
  ]

  test.each(ways)(
    'that changed while the record was unpublished, by %s, leads on after publishing',
    async (_, change) => {
      const { id, slug } = await post()
      await set(who.publisher, 'news-posts', id, { _status: 'draft' })
      await change(id, `moved-${slug}`)
      expect(await leadsTo(`/news/${slug}`)).toBeUndefined()
      await publish(who.publisher, 'news-posts', id, {})
      expect(await leadsTo(`/news/${slug}`)).toBe(id)
      expect(await leadsTo(`/news/moved-${slug}`)).toBeUndefined()
    },
  )

  test('that changed in the bin leads on after publishing', async () => {
    const { id, slug } = await post()
    await set(who.publisher, 'news-posts', id, { deletedAt: new Date().toISOString() })
    await who.publisher.ask('PATCH', `/api/news-posts/${id}?trash=true`, { deletedAt: null })
    await publish(who.publisher, 'news-posts', id, { slug: `moved-${slug}` })
    expect(await leadsTo(`/news/${slug}`)).toBe(id)
  })

  test('that was never public leads nowhere', async () => {
    const { doc } = await who.publisher.ask('POST', '/api/news-posts?draft=true', {
      title: 'Draft',
      summary: 'x',
      publishedOn: '2026',
      slug: `d-${++count}`,
    })
    const { id, slug } = doc as Stored // Payload's answer
    await publish(who.publisher, 'news-posts', id, { slug: `moved-${slug}` })
    expect(await leadsTo(`/news/${slug}`)).toBeUndefined()
  })

  test('that leads to another record, or elsewhere, is not taken in silence', async () => {
    const { id, slug } = await post()
    await publish(who.publisher, 'news-posts', id, { slug: `moved-${slug}` })
    await who.publisher.ask('POST', '/api/redirects', { from: '/news/elsewhere', url: '/trusts' })
    for (const taken of [slug, 'elsewhere']) {
      const data = { title: 'Another', summary: 'x', publishedOn: '2026', slug: taken, _status: 'published' }
      expect(JSON.stringify(await who.publisher.ask('POST', '/api/news-posts', data, 400))).toMatch(
        /is an old address that leads to another page. Choose another.*Old addresses/,
      )
    }
    const other = await post()
    await who.publisher.ask('PATCH', `/api/news-posts/${other.id}?draft=true`, { slug })
    await publish(who.publisher, 'news-posts', other.id, {}, 400)
    expect(await leadsTo(`/news/${slug}`)).toBe(id)
  })

  test('made from a title passes by those that lead on', async () => {
    const { id } = await post({ title: 'The same title' })
    await publish(who.publisher, 'news-posts', id, { slug: `moved-${++count}` })
    expect((await post({ title: 'The same title' })).slug).toBe('the-same-title-2')
  })

  test('is free again once the old address is in the bin', async () => {
    const { id, slug } = await post()
    await publish(who.publisher, 'news-posts', id, { slug: `moved-${slug}` })
    const where = { from: { equals: `/news/${slug}` } }
    const { docs } = await own.payload.find({ collection: 'redirects', overrideAccess: true, where })
    await set(who.publisher, 'redirects', Number(docs[0]?.id), { deletedAt: new Date().toISOString() })
    const other = await post({ slug })
    expect(other.slug).toBe(slug)
    // and what was in the bin is of use again
    await publish(who.publisher, 'news-posts', other.id, { slug: `again-${slug}` })
    expect(await leadsTo(`/news/${slug}`)).toBe(other.id)
  })

  test('that a record takes back leads nowhere', async () => {
    const { id, slug } = await post()
    await publish(who.publisher, 'news-posts', id, { slug: `moved-${slug}` })
    await publish(who.publisher, 'news-posts', id, { slug })
    expect([await leadsTo(`/news/${slug}`), await leadsTo(`/news/moved-${slug}`)]).toEqual([undefined, id])
  })
})

describe('an old address', () => {
  test.each(['/waiting-times', '/search?q=mri', '/open-data/centres', '/news/year/2026', '/governance/on/2026-10-01'])(
    'leads to %s, which is no record',
    async (url) => {
      await made(who.publisher, 'redirects', { from: `/old-${++count}`, url })
    },
  )

  test('leads to a page about a record where that is public', async () => {
    const slug = `trust-${++count}`
    const rule = (url: string) => ({ from: `/old-${++count}`, url })
    await who.publisher.ask('POST', '/api/redirects', rule(`/waiting-times/${slug}`), 400)
    const data = { name: 'A trust', shortName: slug, summary: 'x', odsCode: 'RXX', slug, _status: 'published' }
    await made(who.publisher, 'trusts', data)
    await made(who.publisher, 'redirects', rule(`/waiting-times/${slug}`))
    await who.publisher.ask('POST', '/api/redirects', rule(`/waiting-times/tests/${slug}`), 400)
  })

  test.each(['/waiting-times', '/search', '/tests/who-can-refer', '/vision-and-strategy'])(
    'is none where the site itself answers: %s',
    async (from) => {
      const answer = await who.publisher.ask('POST', '/api/redirects', { from, url: '/trusts' }, 400)
      expect(JSON.stringify(answer)).toContain('is an address of the site itself and cannot be moved')
    },
  )

  test('can be the front page of WordPress', async () => {
    await made(who.publisher, 'redirects', { from: '/index.php', url: '/trusts' })
  })

  test('that was stored before the site had a page there can be saved with another target', async () => {
    const { id } = await made(who.publisher, 'redirects', { from: `/old-${++count}`, url: '/trusts' })
    await own.payload.db.updateOne({ collection: 'redirects', id, data: { from: '/search' } })
    await who.publisher.ask('PATCH', `/api/redirects/${id}`, { url: '/tests' })
  })
})

describe('deleting for good', () => {
  const routes: [string, (collection: string, id: number) => [string, string]][] = [
    ['one', (collection, id) => ['DELETE', `/api/${collection}/${id}`]],
    ['one from the bin', (collection, id) => ['DELETE', `/api/${collection}/${id}?trash=true`]],
    ['many', (collection, id) => ['DELETE', `/api/${collection}?where[id][equals]=${id}`]],
    ['many from the bin', (collection, id) => ['DELETE', `/api/${collection}?where[id][equals]=${id}&trash=true`]],
  ]

  test.each(routes)('%s: only by administrators', async (_, route) => {
    const kinds: [Person, CollectionSlug, object][] = [
      [who.publisher, 'news-posts', { title: `Post ${++count}`, summary: 'x', publishedOn: '2026' }],
      [who.secretariat, 'governance-bodies', { name: `Body ${++count}`, kind: 'group', summary: 'x' }],
      [who.publisher, 'redirects', { from: `/old-${++count}`, url: '/trusts' }],
    ]
    for (const [by, collection, data] of kinds) {
      const { id } = await made(by, collection, data)
      const there = async (): Promise<Json> =>
        (await own.payload.findByID({
          collection,
          disableErrors: true,
          id,
          overrideAccess: true,
          trash: true,
        })) as unknown as Json // or null
      const [method, address] = route(collection, id)
      await by.ask(method, address, undefined, 403)
      await set(by, collection, id, { deletedAt: new Date().toISOString() })
      await by.ask(method, address, undefined, 403)
      expect(await there()).toMatchObject({ id })
      await who.admin.ask('DELETE', `/api/${collection}/${id}?trash=true`)
      expect(await there()).toBeNull()
    }
  })
})

test('each year that the list of news links to has a page, also one between others that has no news', async () => {
  const { newsListPage, newsYears } = await import('@/content/news/news-lists')
  const post = (publishedOn: string, expected = 201) =>
    who.publisher.ask(
      'POST',
      '/api/news-posts',
      { title: `Of ${publishedOn}`, summary: 'x', publishedOn, _status: 'published' },
      expected,
    )
  for (const date of ['2019-03', '2021']) await post(date)
  await post('1826', 400)
  const years = await newsYears()
  expect(years).toEqual(expect.arrayContaining([2021, 2020, 2019]))
  for (const year of years) expect([year, await newsListPage({ kind: 'year', year }, 1)]).not.toEqual([year, null])
  expect(await newsListPage({ kind: 'year', year: 1999 }, 1)).toBeNull()
})
