import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import type * as pagesModule from '@/content/pages/pages'
import type * as correctionsModule from '@/content/corrections/corrections'
import type * as publicFilesModule from '@/content/files/public-files'
import type * as keptModule from '@/content/editors/content-list/kept-records'
import type * as dashboardModule from '@/content/editors/dashboard/dashboard'
import type * as publicationModule from '@/content/editors/publication'
import type * as plansModule from '@/content/editors/plans/plans'
import type * as usesModule from '@/content/editors/uses'
import type * as feedModule from '@/content/news/feed'
import type * as bodiesModule from '@/content/governance/body-page'
import type * as trustsModule from '@/content/collaborative/trusts'
import type * as redirectsModule from '@/content/site/redirects'
import type * as siteFrameModule from '@/content/site/site-frame'
import type * as sitemapModule from '@/content/site/sitemap'
import type * as cardsModule from '@/content/news/cards'
import type * as newsModule from '@/content/news/news'
import { thePublic } from '@/content/viewer'
import { deletedForGoodAt } from '@/domain/bin'
import { dayAfter, londonDay } from '@/domain/dates/london-time'
import { runDue } from '@/publishing/workflow/bundles/run'
import { execute } from '@/publishing/statements'
import { emptyBin } from '@/publishing/workflow/empty-bin'
import { inTransaction, requestIn } from '@/publishing/workflow/transaction'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { restOn } from '../support/rest'
import { until } from '../support/until'

// What follows a publication: a correction, a withdrawal, a merge, a move, the bin.

type Who = 'administrator' | 'publisher' | 'author' | 'secretariat'

// loaded once the environment is that of the database
let contentPage: typeof pagesModule.contentPage
let earlierText: typeof correctionsModule.earlierText
let publicFile: typeof publicFilesModule.publicFile
let publicationsOf: typeof publicationModule.publicationsOf
let mergedInto: typeof publicationModule.mergedInto
let readRecords: typeof keptModule.readRecords
let dashboardOf: typeof dashboardModule.dashboardOf
let newsForFeed: typeof feedModule.newsForFeed
let bodyPage: typeof bodiesModule.bodyPage
let trustPage: typeof trustsModule.trustPage
let movedTo: typeof redirectsModule.movedTo
let siteFrame: typeof siteFrameModule.siteFrame
let sitemap: typeof sitemapModule.sitemap
let newsCards: typeof cardsModule.newsCards
let newsPage: typeof newsModule.newsPage
let usesOf: typeof usesModule.usesOf
let planOf: typeof plansModule.planOf

let own: PayloadOnDatabase
let payload: Payload
let who: Record<Who, Person & { id: number }>
let count = 0

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  ;({ contentPage } = await import('@/content/pages/pages'))
  ;({ earlierText } = await import('@/content/corrections/corrections'))
  ;({ publicFile } = await import('@/content/files/public-files'))
  ;({ mergedInto, publicationsOf } = await import('@/content/editors/publication'))
  ;({ readRecords } = await import('@/content/editors/content-list/kept-records'))
  ;({ dashboardOf } = await import('@/content/editors/dashboard/dashboard'))
  ;({ newsForFeed } = await import('@/content/news/feed'))
  ;({ bodyPage } = await import('@/content/governance/body-page'))
  ;({ trustPage } = await import('@/content/collaborative/trusts'))
  ;({ movedTo } = await import('@/content/site/redirects'))
  ;({ siteFrame } = await import('@/content/site/site-frame'))
  ;({ sitemap } = await import('@/content/site/sitemap'))
  ;({ newsCards } = await import('@/content/news/cards'))
  ;({ newsPage } = await import('@/content/news/news'))
  ;({ usesOf } = await import('@/content/editors/uses'))
  ;({ planOf } = await import('@/content/editors/plans/plans'))
  const rest = await restOn(own)
  who = {
    administrator: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    secretariat: await rest.as(secretariat),
  }
})
afterAll(() => own.remove())

interface Made {
  id: number
  slug: string
}

const add = async (collection: string, data: object): Promise<Made> =>
  (await who.administrator.ask('POST', `/api/${collection}`, { _status: 'published', ...data })).doc as Made // Payload's answer
const post = (more: object = {}): Promise<Made> =>
  add('news-posts', { title: `Post ${++count}`, summary: 'As it was.', publishedOn: '2026-01-01', ...more })
const page = (more: object = {}): Promise<Made> =>
  add('pages', { title: `Page ${++count}`, summary: 'As it was.', ...more })

const act = (person: Person, collection: string, { id }: Made, action: string, sent: object, expected = 200) =>
  person.ask('POST', `/api/${collection}/${id}/${action}`, sent, expected)
const write = (collection: string, { id }: Made, summary: string) =>
  who.author.ask('PATCH', `/api/${collection}/${id}?draft=true&autosave=true`, { summary })
const words = async (asked: Promise<Record<string, unknown>>): Promise<string> =>
  ((await asked) as { errors?: { message: string }[] }).errors?.[0]?.message ?? '' // Payload's refusals
const newest = async (collection: CollectionSlug, { id }: Made) =>
  (await payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: true })) as unknown as {
    summary: string
    _status: string
    withdrawn: { on?: string | null }
  } // a post or a page
const events = async ({ id }: Made): Promise<unknown[]> =>
  (await own.database.sql('select what from audit_events where record_id = $1 order by id', [id])).map(
    ({ what }) => what,
  )

const bin = (collection: string, { id }: Made, deletedAt = new Date().toISOString()) =>
  who.publisher.ask('PATCH', `/api/${collection}/${id}`, { deletedAt })
const binnedAt = async (table: 'alerts' | 'pages', { id }: Made): Promise<Date> =>
  (await own.database.sql(`select deleted_at from ${table} where id = $1`, [id]))[0]?.deleted_at as Date // as pg reads it

const tomorrow = () => ({ day: dayAfter(londonDay(new Date())), time: '09:00' })

describe('a correction', () => {
  test('publishes the mended text, says what was wrong, and keeps the earlier text for the public', async () => {
    const wrong = await post()
    await write('news-posts', wrong, 'As it is.')
    await act(who.publisher, 'news-posts', wrong, 'correct', { what: 'The figure was wrong.', keep: true })
    const shown = await newsPage(thePublic, wrong.slug)
    expect(shown).toMatchObject({
      summary: 'As it is.',
      corrections: [{ on: londonDay(new Date()), what: 'The figure was wrong.' }],
    })
    const earlier = await earlierText(Number(/\d+$/.exec(shown?.corrections[0]?.earlier ?? '')?.[0]))
    expect(earlier).toMatchObject({ what: 'The figure was wrong.', current: { href: `/news/${wrong.slug}` } })
    expect(earlier && (await newsPage(earlier.viewer, ''))).toMatchObject({ summary: 'As it was.', corrections: [] })
    expect(await events(wrong)).toEqual(expect.arrayContaining(['publish', 'correct']))
  })

  test('keeps no earlier text where nobody wants it, and holds nothing of editors where somebody does', async () => {
    const [without, kept] = [await page(), await page({ owner: 'A team', needsConfirmation: 'All of it' })]
    for (const [one, keep] of [
      [without, false],
      [kept, true],
    ] as const) {
      await write('pages', one, 'As it is.')
      await act(who.publisher, 'pages', one, 'correct', { what: 'A name was wrong.', keep })
    }
    expect((await contentPage(thePublic, without.slug))?.corrections).toMatchObject([{ earlier: null }])
    const rows = await own.database.sql('select id, earlier from corrections where record_id = $1', [kept.id])
    expect(rows[0]?.earlier).toMatchObject({ summary: 'As it was.' })
    expect(JSON.stringify(rows[0]?.earlier)).not.toMatch(/A team|All of it|lastEditedBy/)
    expect(await earlierText(Number(rows[0]?.id))).toMatchObject({ kind: 'pages' })
  })

  test('shows the pictures of the earlier text on, and they cannot be deleted', async () => {
    const [media] = await own.database.sql(
      "insert into media (alt, filename, mime_type, width, height) values ('A picture', 'before.webp', 'image/webp', 9, 9) returning id",
    )
    const image = Number(media?.id)
    const wrong = await post({ image })
    await who.author.ask('PATCH', `/api/news-posts/${wrong.id}?draft=true`, { image: null })
    await act(who.publisher, 'news-posts', wrong, 'correct', { what: 'The picture showed another.', keep: true })
    expect(await publicFile('before.webp')).toMatchObject({ kind: 'media' })
    await who.administrator.ask('DELETE', `/api/media/${image}`, undefined, 400)
    await who.publisher.ask('PATCH', `/api/news-posts/${wrong.id}`, { _status: 'draft' })
    expect(await publicFile('before.webp')).toBeNull()
  })

  test('is refused without words, without a mended text, of what is not public, and to whoever may not publish', async () => {
    const wrong = await post()
    const draft = await post({ _status: 'draft' })
    const sent = { what: 'A word was wrong.' }
    expect(await words(act(who.publisher, 'news-posts', wrong, 'correct', { what: ' ' }, 400))).toContain(
      'what was wrong',
    )
    expect(await words(act(who.publisher, 'news-posts', wrong, 'correct', sent, 400))).toContain('Nothing is mended')
    await write('news-posts', wrong, 'As it was.')
    expect(await words(act(who.publisher, 'news-posts', wrong, 'correct', sent, 400))).toContain('Nothing is mended')
    expect(await words(act(who.publisher, 'news-posts', draft, 'correct', sent, 400))).toContain('not public')
    await write('news-posts', wrong, 'Mended.')
    for (const one of [who.author, who.secretariat]) await act(one, 'news-posts', wrong, 'correct', sent, 403)
    expect(await own.database.sql('select id from corrections where record_id = $1', [wrong.id])).toEqual([])
  })

  test('shows its earlier text to no editor who may not read the draft, once it is not public', async () => {
    const wrong = await post()
    await write('news-posts', wrong, 'As it is.')
    await act(who.publisher, 'news-posts', wrong, 'correct', { what: 'A name was wrong.', keep: true })
    await who.publisher.ask('PATCH', `/api/news-posts/${wrong.id}`, { _status: 'draft' })
    const read = async (person: Person, where = ''): Promise<unknown> =>
      (await person.ask('GET', `/api/corrections?where[recordId][equals]=${wrong.id}${where}&depth=0`)).docs
    expect(await read(who.author)).toMatchObject([{ what: 'A name was wrong.', earlier: { summary: 'As it was.' } }])
    const [seen] = (await read(who.secretariat)) as object[] // Payload's list
    expect(seen).toMatchObject({ what: 'A name was wrong.' })
    expect(seen).not.toHaveProperty('earlier')
    await who.secretariat.ask('GET', '/api/corrections?where[earlier.summary][like]=As', undefined, 403)
  })

  test('by two people at once is one: it stays, so it is not told twice', async () => {
    const wrong = await post()
    await write('news-posts', wrong, 'As it is.')
    const correct = () =>
      who.publisher.ask('POST', `/api/news-posts/${wrong.id}/correct`, { what: 'The figure was wrong.', keep: true })
    const said = await Promise.allSettled([correct(), correct()])
    expect(said.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await newsPage(thePublic, wrong.slug))?.corrections).toHaveLength(1)
  })

  describe('on a day to come', () => {
    const plannedOf = async ({ id }: Made) =>
      (
        await own.database.sql(
          `select b.id::int, b.title, b.state, i.wrong, i.keep_earlier as keep from bundles b
             join bundles_items i on i._parent_id = b.id join bundles_rels r on r.parent_id = b.id and r.news_posts_id = $1`,
          [id],
        )
      )[0] as { id: number; title: string; state: string } | undefined // as pg reads it
    const told = (one: Made) =>
      own.database.sql('select what, earlier is not null as kept from corrections where record_id = $1', [one.id])
    const isDue = ({ id }: { id: number }) =>
      own.database.sql("update bundles set due_at = now() - interval '1 second' where id = $1", [id])
    const plan = async (one: Made, more: object = {}) => {
      await write('news-posts', one, 'As it is.')
      return act(who.publisher, 'news-posts', one, 'correct', {
        what: 'It was wrong.',
        keep: true,
        ...tomorrow(),
        ...more,
      })
    }

    test('what was wrong waits with the plan, and is told with the text', async () => {
      const wrong = await post()
      await plan(wrong)
      const made = await plannedOf(wrong)
      expect(made).toMatchObject({ state: 'scheduled', wrong: 'It was wrong.', keep: true })
      expect(made?.title).toMatch(/^Correct “Post/)
      expect(await told(wrong)).toEqual([])
      expect(await newsPage(thePublic, wrong.slug)).toMatchObject({ summary: 'As it was.', corrections: [] })
      await isDue(made ?? { id: 0 })
      await runDue(payload)
      const shown = await newsPage(thePublic, wrong.slug)
      expect(shown).toMatchObject({
        summary: 'As it is.',
        corrections: [{ on: londonDay(new Date()), what: 'It was wrong.' }],
      })
      expect(await told(wrong)).toEqual([{ what: 'It was wrong.', kept: true }])
      const earlier = await earlierText(Number(/\d+$/.exec(shown?.corrections[0]?.earlier ?? '')?.[0]))
      expect(earlier && (await newsPage(earlier.viewer, ''))).toMatchObject({ summary: 'As it was.' })
      expect(await events(wrong)).toEqual(expect.arrayContaining(['publish', 'correct']))
    })

    test('another time keeps the words, other words end the approval, and a change of the text does too', async () => {
      const wrong = await post()
      await plan(wrong)
      await who.publisher.ask('POST', '/api/bundles/plan', {
        collection: 'news-posts',
        id: wrong.id,
        action: 'publish',
        ...tomorrow(),
        time: '15:00',
      })
      const made = (await plannedOf(wrong)) ?? { id: 0 }
      expect(made).toMatchObject({ state: 'scheduled', wrong: 'It was wrong.', keep: true })
      const { items } = (await who.publisher.ask('GET', `/api/bundles/${made.id}?depth=0`)) as { items: object[] } // Payload's answer
      await who.author.ask(
        'PATCH',
        `/api/bundles/${made.id}`,
        { items: [{ ...items[0], wrong: 'Words of an author.' }] },
        403,
      )
      await who.publisher.ask('PATCH', `/api/bundles/${made.id}`, { items: [{ ...items[0], wrong: 'Other words.' }] })
      expect(await plannedOf(wrong)).toMatchObject({ state: 'preparing', wrong: 'Other words.' })
      await who.publisher.ask('POST', `/api/bundles/${made.id}/schedule`, {})
      await write('news-posts', wrong, 'Changed since.')
      expect(await plannedOf(wrong)).toMatchObject({ state: 'preparing' })
      expect(await told(wrong)).toEqual([])
    })

    test('is refused with nothing mended, to an author, of what is not public by then, and of what is told of nowhere', async () => {
      const wrong = await post()
      const sent = { what: 'It was wrong.', ...tomorrow() }
      expect(await words(act(who.publisher, 'news-posts', wrong, 'correct', sent, 400))).toContain('Nothing is mended')
      await write('news-posts', wrong, 'As it is.')
      await act(who.author, 'news-posts', wrong, 'correct', sent, 403)
      await plan(wrong)
      const made = (await plannedOf(wrong)) ?? { id: 0 }
      // past all hooks, so that the plan stays
      await own.database.sql("update news_posts set _status = 'draft' where id = $1", [wrong.id])
      await isDue(made)
      await runDue(payload)
      expect(await own.database.sql('select state, problem from bundles where id = $1', [made.id])).toEqual([
        { state: 'failed', problem: expect.stringContaining('It is not public.') as string },
      ])
      expect(await told(wrong)).toEqual([])
      const meeting = { action: 'publish', record: { relationTo: 'meetings', value: 1 }, wrong: 'It was wrong.' }
      const bundle = { title: 'A meeting', items: [meeting] }
      expect(await words(who.administrator.ask('POST', '/api/bundles', bundle, 400))).toContain('no corrections')
    })

    test('says what was wrong of a body to those alone who keep it', async () => {
      const body = { name: `Body ${++count}`, kind: 'group', summary: 'As it was.' }
      const made = await add('governance-bodies', body)
      await who.secretariat.ask('PATCH', `/api/governance-bodies/${made.id}?draft=true`, { summary: 'As it is.' })
      await act(who.secretariat, 'governance-bodies', made, 'correct', { what: 'A secret draft.', ...tomorrow() })
      const seen = async (person: Person) => JSON.stringify(await person.ask('GET', '/api/bundles?limit=100'))
      expect(await seen(who.secretariat)).toContain('A secret draft.')
      for (const one of [who.author, who.publisher]) expect(await seen(one)).not.toContain('A secret draft.')
    })
  })

  test('that is refused by the text publishes nothing and says nothing', async () => {
    const wrong = await post()
    await write('news-posts', wrong, '')
    await act(who.publisher, 'news-posts', wrong, 'correct', { what: 'A word was wrong.' }, 400)
    expect(await newsPage(thePublic, wrong.slug)).toMatchObject({ summary: 'As it was.', corrections: [] })
  })

  test('stays, by whichever door somebody tries to change or delete it', async () => {
    const wrong = await post()
    await write('news-posts', wrong, 'As it is.')
    await act(who.publisher, 'news-posts', wrong, 'correct', { what: 'A word was wrong.' })
    const [row] = await own.database.sql('select id from corrections where record_id = $1', [wrong.id])
    const at = `/api/corrections/${String(row?.id)}`
    for (const one of Object.values(who)) {
      await one.ask('PATCH', at, { what: 'Nothing.' }, 403)
      await one.ask('DELETE', at, undefined, 403)
      await one.ask(
        'POST',
        '/api/corrections',
        { kind: 'pages', recordId: 1, title: 'x', on: '2026-01-01', what: 'x' },
        403,
      )
    }
    const id = Number(row?.id)
    await expect(
      payload.update({ collection: 'corrections', id, data: { what: 'Nothing.' }, overrideAccess: true }),
    ).rejects.toThrow('stays as it is')
    await expect(payload.delete({ collection: 'corrections', id, overrideAccess: true })).rejects.toThrow(
      'stays as it is',
    )
    for (const statement of [
      'delete from corrections',
      "update corrections set what = ''",
      'truncate corrections cascade',
    ])
      await expect(own.database.sql(statement)).rejects.toThrow('stays as it is')
  })

  test('keeps its text out of the bin: by one, by many, by deletion for good', async () => {
    const wrong = await post()
    await write('news-posts', wrong, 'As it is.')
    await act(who.publisher, 'news-posts', wrong, 'correct', { what: 'A word was wrong.' })
    const binned = { deletedAt: new Date().toISOString() }
    const at = `/api/news-posts/${wrong.id}`
    expect(await words(who.publisher.ask('PATCH', at, binned, 400))).toContain('published correction')
    await who.publisher.ask('PATCH', `/api/news-posts?where[id][equals]=${wrong.id}`, binned, 400)
    expect(await words(who.administrator.ask('DELETE', at, undefined, 400))).toContain('published correction')
    expect(await newsPage(thePublic, wrong.slug)).not.toBeNull()
    // nor does the dialogue offer it, nor to delete the only administrator
    const found = await payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { role: { equals: 'administrator' } },
    })
    const ada = { ...found.docs[0], collection: 'users' } as TypedUser // there is one
    expect(await usesOf(ada, 'news-posts', wrong.id)).toMatchObject({
      refusal: expect.stringContaining('published correction') as string,
    })
    expect(await usesOf(ada, 'users', ada.id)).toMatchObject({
      refusal: expect.stringContaining('only administrator') as string,
    })
    expect(await usesOf(ada, 'news-posts', (await post()).id)).toMatchObject({ refusal: null })
  })

  test('is a change of the news for feeds, whenever its text was written', async () => {
    const one = await post()
    await write('news-posts', one, 'Mended.')
    // the post was added long before
    await own.database.sql("update news_posts set created_at = '2026-01-01', updated_at = '2026-01-01' where id = $1", [
      one.id,
    ])
    await own.database.sql("update _news_posts_v set version_created_at = '2026-01-01' where parent_id = $1", [one.id])
    const before = Date.now()
    await act(who.publisher, 'news-posts', one, 'correct', { what: 'The summary.', keep: false })
    const told = (await newsForFeed({ kind: 'all' }, 100))?.posts.find(({ id }) => id === one.id)
    expect(Date.parse(told?.changedAt ?? '')).toBeGreaterThanOrEqual(before)
  })

  test('is told of each kind with an address by whoever publishes it; only pages and news keep what was, and are withdrawn', async () => {
    const trust = await add('trusts', {
      name: `Trust ${++count}`,
      shortName: 'A trust',
      odsCode: 'RZZ',
      summary: 'As it was.',
    })
    await who.author.ask('PATCH', `/api/trusts/${trust.id}?draft=true`, { summary: 'As it is.' })
    const kept = act(who.publisher, 'trusts', trust, 'correct', { what: 'A name.', keep: true }, 400)
    expect(await words(kept)).toBe('The earlier text is kept of pages and news only.')
    await act(who.publisher, 'trusts', trust, 'correct', { what: 'A name.', keep: false })
    expect(await trustPage(thePublic, trust.slug, new Date())).toMatchObject({
      summary: 'As it is.',
      corrections: [{ what: 'A name.', earlier: null }],
    })
    await act(who.publisher, 'trusts', trust, 'withdraw', { why: 'Gone.' }, 404)
    const [told] = await own.database.sql("select title from corrections where kind = 'trusts'")
    expect(told?.title).toBe(`Trust ${count}`)

    const body = (
      await who.secretariat.ask('POST', '/api/governance-bodies', {
        name: `Board ${++count}`,
        summary: 'As it was.',
        kind: 'board',
        _status: 'published',
      })
    ).doc as Made // Payload's answer
    await who.secretariat.ask('PATCH', `/api/governance-bodies/${body.id}?draft=true`, { summary: 'As it is.' })
    await act(who.publisher, 'governance-bodies', body, 'correct', { what: 'The quorum.' }, 403)
    await act(who.secretariat, 'governance-bodies', body, 'correct', { what: 'The quorum.' })
    expect((await bodyPage(thePublic, body.slug, new Date()))?.corrections).toMatchObject([{ what: 'The quorum.' }])
  })
})

describe('a withdrawal', () => {
  const why = 'The figures were wrong.'

  test('now leaves lists and sitemap, and the draft that somebody writes stays theirs', async () => {
    const gone = await post()
    await write('news-posts', gone, 'Still being written.')
    await act(who.publisher, 'news-posts', gone, 'withdraw', { why })
    expect(await newsPage(thePublic, gone.slug)).toMatchObject({
      summary: 'As it was.',
      withdrawn: { on: londonDay(new Date()), why, keep: false },
    })
    expect((await newsCards([gone.id], 50)).map(({ href }) => href)).not.toContain(`/news/${gone.slug}`)
    expect((await sitemap()).map(({ path }) => path)).not.toContain(`/news/${gone.slug}`)
    expect(await newest('news-posts', gone)).toMatchObject({ summary: 'Still being written.', _status: 'draft' })
    expect(await publicationsOf('news-posts', [{ id: gone.id, _status: 'draft' }])).toEqual([
      expect.stringMatching(/^Withdrawn on .*, with a newer draft$/),
    ])
    expect(await events(gone)).toContain('withdraw')
  })

  test('of a page takes it from the menu, from the page above and from the sitemap, and it can be brought back', async () => {
    const above = await page()
    const gone = await page({ menu: 'header', parent: above.id })
    const href = `/${gone.slug}`
    const places = async (): Promise<boolean[]> => [
      (await siteFrame()).menu.some((one) => one.href === href),
      ((await contentPage(thePublic, above.slug))?.below ?? []).some((one) => one.href === href),
      (await sitemap()).some(({ path }) => path === href),
    ]
    expect(await places()).toEqual([true, true, true])
    await act(who.publisher, 'pages', gone, 'withdraw', { why, keep: true })
    expect(await contentPage(thePublic, gone.slug)).toMatchObject({ withdrawn: { why, keep: true } })
    expect(await places()).toEqual([false, false, false])
    await act(who.publisher, 'pages', gone, 'bring-back', {})
    expect(await contentPage(thePublic, gone.slug)).toMatchObject({ withdrawn: null })
    expect(await places()).toEqual([true, true, true])
    expect(await events(gone)).toEqual(expect.arrayContaining(['withdraw', 'bring-back']))
  })

  const planned = async ({ id }: Made) =>
    (
      await own.database.sql(
        'select b.id, b.state, b.title from bundles b join bundles_rels r on r.parent_id = b.id where r.news_posts_id = $1',
        [id],
      )
    )[0]

  test('on a day to come is a schedule of the text that says so', async () => {
    const gone = await post()
    const { day, time } = tomorrow()
    await act(who.publisher, 'news-posts', gone, 'withdraw', { why, day, time })
    expect(await newsPage(thePublic, gone.slug)).toMatchObject({ withdrawn: null })
    const bundle = await planned(gone)
    expect(bundle).toMatchObject({ state: 'scheduled', title: expect.stringMatching(/^Withdraw “Post/) as string })
    const asPublisher = {
      ...(await payload.findByID({ collection: 'users', id: who.publisher.id, overrideAccess: true })),
      collection: 'users',
    } as const
    expect(await planOf(asPublisher, Number(bundle?.id))).toMatchObject({
      items: [{ isWithdrawal: true, wrong: null }],
    })
    // nobody waits for a day
    await own.database.sql("update bundles set due_at = now() - interval '1 second' where id = $1", [bundle?.id])
    await own.database.sql(
      'update _news_posts_v set version_withdrawn_on = $2 where parent_id = $1 and version_withdrawn_on is not null',
      [gone.id, londonDay(new Date())],
    )
    await runDue(payload)
    expect(await newsPage(thePublic, gone.slug)).toMatchObject({ withdrawn: { why } })
  })

  test('that is planned can be taken back, is refused beside a newer draft, and leaves nothing when its time is past', async () => {
    const gone = await post()
    await act(who.publisher, 'news-posts', gone, 'withdraw', { why, ...tomorrow() })
    await act(who.publisher, 'news-posts', gone, 'bring-back', {})
    expect(await planned(gone)).toMatchObject({ state: 'preparing' })
    expect((await newest('news-posts', gone)).withdrawn.on ?? null).toBeNull()
    // the draft that is left says nothing else than what is public, so it is planned again
    await act(who.publisher, 'news-posts', gone, 'withdraw', { why, ...tomorrow() })
    expect(await planned(gone)).toMatchObject({ state: 'scheduled' })
    const written = await post()
    await write('news-posts', written, 'Newer.')
    expect(await words(act(who.publisher, 'news-posts', written, 'withdraw', { why, ...tomorrow() }, 400))).toContain(
      'newer draft',
    )
    const late = await post()
    await act(who.publisher, 'news-posts', late, 'withdraw', { why, day: '2026-01-01', time: '09:00' }, 400)
    expect(await newest('news-posts', late)).toMatchObject({ _status: 'published', withdrawn: { on: null } })
  })

  test('that cannot be scheduled leaves no draft that says so', async () => {
    const gone = await post()
    // past every rule: a text that could not be published today
    await own.database.sql('update news_posts set summary = null where id = $1', [gone.id])
    expect(await words(act(who.publisher, 'news-posts', gone, 'withdraw', { why, ...tomorrow() }, 400))).toContain(
      'Summary',
    )
    expect((await newest('news-posts', gone)).withdrawn.on ?? null).toBeNull()
  })

  test('that is planned or done is not done a second time over it, and a day without a time is none', async () => {
    const [later, now, half] = [await post(), await post(), await post()]
    const withdraw = (one: Made, more: object, expected?: number) =>
      words(act(who.publisher, 'news-posts', one, 'withdraw', { why, ...more }, expected))
    await withdraw(later, tomorrow())
    expect(await withdraw(later, tomorrow(), 400)).toContain('planned already')
    const both = await Promise.allSettled([
      who.publisher.ask('POST', `/api/news-posts/${now.id}/withdraw`, { why: 'The first reason.' }),
      who.administrator.ask('POST', `/api/news-posts/${now.id}/withdraw`, { why: 'The second reason.' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await withdraw(now, {}, 400)).toContain('withdrawn already')
    for (const part of [{ day: tomorrow().day }, { time: '09:00' }, { day: '', time: '09:00' }])
      expect(await withdraw(half, part, 400)).toContain('both the day and the time')
    expect(await newsPage(thePublic, half.slug)).toMatchObject({ withdrawn: null })
  })

  test('is in no draft of an author, by whichever door: whoever publishes it would not see it', async () => {
    const [stays, gone] = [await post(), await post()]
    await act(who.publisher, 'news-posts', gone, 'withdraw', { why })
    const asAuthor = (one: Made, query: string, withdrawn: object) =>
      who.author.ask('PATCH', `/api/news-posts/${one.id}?${query}`, { summary: `Of an author, ${query}.`, withdrawn })
    for (const query of ['draft=true', 'draft=true&autosave=true']) {
      await asAuthor(stays, query, { on: '2026-01-02', why, keep: false })
      await asAuthor(gone, query, { on: null, why: null, keep: null })
      expect((await newest('news-posts', stays)).withdrawn.on ?? null).toBeNull()
      expect((await newest('news-posts', gone)).withdrawn.on).toBe(londonDay(new Date()))
    }
    const made = {
      title: `Post ${++count}`,
      summary: 'New.',
      publishedOn: '2026-01-01',
      withdrawn: { on: '2026-01-02', why },
    }
    const { doc } = await who.author.ask('POST', '/api/news-posts?draft=true', made)
    expect((await newest('news-posts', doc as Made)).withdrawn.on ?? null).toBeNull() // Payload's answer
    await act(who.publisher, 'news-posts', gone, 'correct', { what: 'A word.' })
    expect(await newsPage(thePublic, gone.slug)).toMatchObject({ withdrawn: { why } })
  })

  test('is not in a copy of the text', async () => {
    const gone = await post({ withdrawn: { on: '2026-01-02', why } })
    const { doc } = await who.publisher.ask('POST', `/api/news-posts/${gone.id}/duplicate`, {})
    expect((await newest('news-posts', doc as Made)).withdrawn.on ?? null).toBeNull() // Payload's answer
  })

  test('is not for authors or the secretariat, and needs a reason', async () => {
    const gone = await post()
    for (const one of [who.author, who.secretariat]) {
      await act(one, 'news-posts', gone, 'withdraw', { why }, 403)
      await act(one, 'news-posts', gone, 'bring-back', {}, 403)
    }
    await act(who.publisher, 'news-posts', gone, 'withdraw', {}, 400)
    expect(await newsPage(thePublic, gone.slug)).toMatchObject({ withdrawn: null })
  })

  test('cannot be dated ahead by the form: it would say today what has not happened', async () => {
    const gone = await post()
    const withdrawn = { on: '2199-01-01', why }
    await who.publisher.ask('PATCH', `/api/news-posts/${gone.id}`, { withdrawn, _status: 'published' }, 400)
  })
})

describe('a merge', () => {
  const into = (relationTo: string, { id }: Made) => ({ into: { relationTo, value: id } })

  test('lets every address of the one lead to the other, and the one leaves the site', async () => {
    const [one, other] = [await post(), await page()]
    await who.publisher.ask('PATCH', `/api/news-posts/${one.id}`, { slug: `moved-${one.slug}`, _status: 'published' })
    await act(who.publisher, 'news-posts', one, 'merge', into('pages', other))
    for (const old of [`/news/${one.slug}`, `/news/moved-${one.slug}`])
      expect(await movedTo(old)).toBe(`/${other.slug}`)
    expect(await newsPage(thePublic, `moved-${one.slug}`)).toBeNull()
    expect(await events(one)).toContain('merge')
    expect(await publicationsOf('news-posts', [{ id: one.id, _status: 'draft' }])).toEqual(['Merged into another page'])
    // it cannot come back to an address that leads elsewhere
    await who.publisher.ask('PATCH', `/api/news-posts/${one.id}`, { _status: 'published' }, 400)
    // a further merge collapses the chain
    const third = await page()
    await act(who.publisher, 'pages', other, 'merge', into('pages', third))
    expect(await movedTo(`/news/${one.slug}`)).toBe(`/${third.slug}`)
  })

  test('is refused into itself, into what is not public or withdrawn, and to whoever may not publish', async () => {
    const [one, draft] = [await post(), await page({ _status: 'draft' })]
    const withdrawn = await post({ withdrawn: { on: '2026-01-02', why: 'Wrong.' } })
    const binned = await page()
    await bin('pages', binned)
    for (const [collection, target] of [
      ['news-posts', one],
      ['pages', draft],
      ['pages', binned],
      ['news-posts', withdrawn],
    ] as const)
      await act(who.publisher, 'news-posts', one, 'merge', into(collection, target), 400)
    await act(who.publisher, 'news-posts', one, 'merge', { into: { relationTo: 'users', value: 1 } }, 400)
    const public1 = await page()
    for (const person of [who.author, who.secretariat])
      await act(person, 'news-posts', one, 'merge', into('pages', public1), 403)
    expect(await newsPage(thePublic, one.slug)).not.toBeNull()
  })

  test('is refused while public pages belong under a page, which are named; drafts are none', async () => {
    const [above, other] = [await page(), await page()]
    const below = await page({ title: 'Below it', parent: above.id })
    await page({ parent: above.id, _status: 'draft' })
    const merged = () => who.publisher.ask('POST', `/api/pages/${above.id}/merge`, into('pages', other), 400)
    expect(await words(merged())).toContain('belong under it, “Below it”.')
    expect(await contentPage(thePublic, above.slug)).not.toBeNull()
    await who.publisher.ask('PATCH', `/api/pages/${below.id}`, { parent: other.id, _status: 'published' })
    await act(who.publisher, 'pages', above, 'merge', into('pages', other))
    expect((await contentPage(thePublic, other.slug))?.below.map(({ title }) => title)).toEqual(['Below it'])
  })

  test('is told by the form, the list of content and the dashboard, where it is no draft that waits', async () => {
    const [one, other] = [await page(), await page({ title: 'Taking over' })]
    const user = {
      ...(await payload.findByID({ collection: 'users', id: who.publisher.id, overrideAccess: true })),
      collection: 'users',
    } as const
    expect(await mergedInto(user, 'pages', one.id)).toBeNull()
    await act(who.publisher, 'pages', one, 'merge', into('pages', other))
    expect(await mergedInto(user, 'pages', one.id)).toEqual({
      href: `/admin/collections/pages/${other.id}`,
      title: 'Taking over',
    })
    const listed = (await readRecords(payload, user, ['pages'])).find(({ id }) => id === one.id)
    expect(listed?.status).toBe('merged')
    const { othersDrafts, ownDrafts } = await dashboardOf(user, 'publisher', londonDay(new Date()))
    expect(othersDrafts).not.toBeNull()
    expect([...(ownDrafts ?? []), ...(othersDrafts ?? [])].map(({ href }) => href)).not.toContain(
      `/admin/collections/pages/${one.id}`,
    )
  })

  test('of two into each other at once leaves one of them', async () => {
    const [one, other] = [await page(), await page()]
    await Promise.allSettled([
      act(who.publisher, 'pages', one, 'merge', into('pages', other)),
      act(who.publisher, 'pages', other, 'merge', into('pages', one)),
    ])
    const left = [await contentPage(thePublic, one.slug), await contentPage(thePublic, other.slug)]
    expect(left.filter((found) => found !== null)).toHaveLength(1)
  })
})

describe('an old address', () => {
  test('that leads to another old one leads to its end, and a circle leads nowhere', async () => {
    const one = await post()
    await who.publisher.ask('POST', '/api/redirects', { from: '/first-address', url: `/news/${one.slug}` })
    await who.publisher.ask('PATCH', `/api/news-posts/${one.id}`, { slug: `end-${one.slug}`, _status: 'published' })
    expect(await movedTo('/first-address')).toBe(`/news/end-${one.slug}`)
    // past every rule
    await own.database.sql(
      `insert into redirects ("from", url) values ('/circle-a', '/circle-b'), ('/circle-b', '/circle-a')`,
    )
    expect(await movedTo('/circle-a')).toBeNull()
  })
})

describe('the bin', () => {
  test('lets a publisher restore for 30 days; then the record is deleted for good', async () => {
    const [kept, gone] = [await page(), await page()]
    for (const one of [kept, gone]) await bin('pages', one)
    const end = deletedForGoodAt(await binnedAt('pages', gone))
    await emptyBin(payload, new Date(end.getTime() - 1000))
    await who.publisher.ask('PATCH', `/api/pages/${kept.id}?trash=true`, { deletedAt: null })
    await emptyBin(payload, end)
    const left = await own.database.sql('select id, _status as status from pages where id = any($1)', [
      [kept.id, gone.id],
    ])
    expect(left).toEqual([{ id: kept.id, status: 'draft' }])
    expect(await events(gone)).toContain('delete')
  })

  test('holds a record since it was moved there, whatever day somebody sends', async () => {
    const long = '2000-01-01T00:00:00.000Z'
    const one = await page()
    const { doc } = await who.publisher.ask('POST', '/api/alerts', {
      text: 'x',
      level: 'warning',
      scope: 'site',
      from: long,
      until: '2000-01-02T00:00:00.000Z',
    })
    for (const [collection, made] of [
      ['pages', one],
      ['alerts', doc as Made], // Payload's answer
    ] as const) {
      await bin(collection, made, long)
      const since = await binnedAt(collection, made)
      expect(Date.now() - since.getTime()).toBeLessThan(60_000)
      await who.publisher.ask('PATCH', `/api/${collection}/${made.id}?trash=true`, { deletedAt: long })
      expect(await binnedAt(collection, made)).toEqual(since)
    }
    await emptyBin(payload, new Date())
    expect(await binnedAt('pages', one)).toBeInstanceOf(Date)
  })

  test('keeps what somebody takes out of it while it is emptied', async () => {
    const one = await page()
    await bin('pages', one)
    const end = deletedForGoodAt(await binnedAt('pages', one))
    await inTransaction(payload, async (transactionID) => {
      const req = await requestIn(payload, transactionID, null)
      await execute(req, sql`update pages set deleted_at = null where id = ${one.id}`)
      await emptyBin(payload, end)
      return ['commit', null]
    })
    expect(await own.database.sql('select id, deleted_at from pages where id = $1', [one.id])).toEqual([
      { id: one.id, deleted_at: null },
    ])
  })

  test('keeps what somebody takes out while others in it are deleted', async () => {
    const [first, second] = [await page(), await page()]
    for (const one of [first, second]) await bin('pages', one)
    const end = deletedForGoodAt(await binnedAt('pages', second))
    const emptied = await inTransaction(payload, async (transactionID) => {
      const req = await requestIn(payload, transactionID, null)
      await execute(req, sql`select id from _pages_v where parent_id = ${first.id} for update`)
      const work = emptyBin(payload, end)
      const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
      await until(async () => (await own.database.sql(waiting)).length > 0)
      await who.publisher.ask('PATCH', `/api/pages/${second.id}?trash=true`, { deletedAt: null })
      return ['roll back', { work }]
    })
    await emptied.work
    expect(await own.database.sql('select id from pages where id = any($1)', [[first.id, second.id]])).toEqual([
      { id: second.id },
    ])
  })

  test('is emptied beyond what has to stay in it', async () => {
    const [stays, goes] = [await page(), await page()]
    await bin('pages', goes)
    const end = deletedForGoodAt(await binnedAt('pages', goes))
    await write('pages', stays, 'As it is.')
    await act(who.publisher, 'pages', stays, 'correct', { what: 'A name was wrong.', keep: false })
    await own.database.sql("update pages set deleted_at = now() - interval '1 day' where id = $1", [stays.id])
    await emptyBin(payload, end, 1)
    expect(await own.database.sql('select id from pages where id = any($1)', [[stays.id, goes.id]])).toEqual([
      { id: stays.id },
    ])
    await own.database.sql('update pages set deleted_at = null where id = $1', [stays.id])
  })

  const linkIn = ({ id }: Made) => {
    const text = { type: 'text', version: 1, text: 'a page', format: 0, detail: 0, mode: 'normal', style: '' }
    const doc = { relationTo: 'pages', value: id }
    const shared = { version: 1, direction: null, format: '', indent: 0 }
    const link = { ...shared, type: 'link', fields: { linkType: 'internal', doc, newTab: false }, children: [text] }
    const paragraph = { ...shared, type: 'paragraph', textFormat: 0, textStyle: '', children: [link] }
    return [{ blockType: 'text', text: { root: { ...shared, type: 'root', children: [paragraph] } } }]
  }

  test('takes what others name, which is deleted for good by nobody until they do so no more', async () => {
    const binned = new Date()
    const at = ({ id }: Made) => `/api/pages/${id}?trash=true`
    const used = await page()
    const [below, linking] = [await page({ parent: used.id }), await page()]
    await who.author.ask('PATCH', `/api/pages/${linking.id}?draft=true&autosave=true`, { layout: linkIn(used) })
    await who.publisher.ask('PATCH', `/api/pages/${used.id}`, { deletedAt: binned.toISOString() })
    const title = async ({ id }: Made): Promise<string> =>
      (await payload.findByID({ collection: 'pages', id, overrideAccess: true })).title
    expect(await words(who.administrator.ask('DELETE', at(used), undefined, 400))).toContain(await title(below))
    await who.publisher.ask('PATCH', `/api/pages/${below.id}`, { parent: null, _status: 'published' })
    // the newest draft alone links to it
    expect(await words(who.administrator.ask('DELETE', at(used), undefined, 400))).toContain(await title(linking))
    await emptyBin(payload, deletedForGoodAt(await binnedAt('pages', used)))
    await who.administrator.ask('GET', at(used))
    // what lies in the bin too keeps nothing
    await who.publisher.ask('PATCH', `/api/pages/${linking.id}`, { deletedAt: binned.toISOString() })
    await who.administrator.ask('DELETE', at(used))
    await who.administrator.ask('GET', at(used), undefined, 404)
  })

  test('is emptied by this process alone', async () => {
    for (const one of Object.values(who)) await one.ask('POST', '/api/bin/empty', {}, 404)
  })
})
