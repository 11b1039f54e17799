import type * as comparisonModule from '@/content/editors/versions/comparison'
import type * as statesModule from '@/content/editors/versions/saved-states'
import { runDue } from '@/publishing/workflow/bundles/run'
import { keptVersions } from '@/publishing/workflow/kept-versions'
import { inMinutes, makeBundle, publish } from '../support/bundles'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { restOn, type Rest } from '../support/rest'

// What was saved: who, when and what; two states beside each other; and which of them stay.

type Who = 'administrator' | 'publisher' | 'author' | 'secretariat'

// loaded once the environment is that of the database
let comparisonOf: typeof comparisonModule.comparisonOf
let statesPage: typeof statesModule.statesPage

let own: PayloadOnDatabase
let rest: Rest
let who: Record<Who, Person & { id: number }>
let count = 0

beforeAll(async () => {
  own = await startPayload()
  ;({ comparisonOf } = await import('@/content/editors/versions/comparison'))
  ;({ statesPage } = await import('@/content/editors/versions/saved-states'))
  rest = await restOn(own)
  who = {
    administrator: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    secretariat: await rest.as(secretariat),
  }
})
afterAll(() => own.remove())

const idIn = (answer: Json): number => (answer.doc as { id: number }).id // Payload's answer

const post = async (more: object = {}): Promise<number> =>
  idIn(
    await who.administrator.ask('POST', '/api/news-posts', {
      title: `Post ${++count}`,
      summary: 'As it was.',
      publishedOn: '2026-01-01',
      _status: 'published',
      ...more,
    }),
  )
const draft = (id: number, data: object, by: Person = who.author) =>
  by.ask('PATCH', `/api/news-posts/${id}?draft=true`, data)

const user = async (role: Who) => {
  const found = await own.payload.findByID({ collection: 'users', id: who[role].id, overrideAccess: true })
  return { ...found, collection: 'users' as const }
}
const ofPost = (id: number) => ({ collection: 'news-posts', id }) as const
const versionsOf = async (id: number): Promise<number[]> =>
  (await own.database.sql('select id from _news_posts_v where parent_id = $1 order by updated_at desc', [id])).map(
    (row) => Number(row.id),
  )

describe('the list', () => {
  test('says who saved each, as what, and which fields changed; what only the system wrote is no change', async () => {
    const id = await post()
    await draft(id, { summary: 'Shorter.', publishedOn: '2026-02-01' })
    await draft(id, { title: 'Another title' }, who.publisher)
    await who.publisher.ask('PATCH', `/api/news-posts/${id}`, { _status: 'published' })
    const { published, states } = await statesPage(await user('author'), ofPost(id), 1)
    expect(states.map(({ by, changed, status }) => [by?.replace(/ \(.*/, ''), status, changed])).toEqual([
      ['Pat Publisher', 'published', []],
      ['Pat Publisher', 'draft', ['Title']],
      ['Alex Author', 'draft', ['Date of the news', 'Summary']],
      ['Ada Administrator', 'published', null],
    ])
    expect(published).toBe(states[0]?.id)
  })

  test('is read page by page, and a page tells the changes of its last line', async () => {
    const id = await post()
    for (let number = 0; number < 21; number++) await draft(id, { summary: `Draft ${number}` })
    const [first, second] = [
      await statesPage(await user('author'), ofPost(id), 1),
      await statesPage(await user('author'), ofPost(id), 9),
    ]
    expect([first.states.length, first.pages, second.states.length, second.page]).toEqual([20, 2, 2, 2])
    expect(first.states.at(-1)?.changed).toEqual(['Summary'])
  })

  test('is refused to who may not read drafts; a move to the bin is among the states', async () => {
    const id = await post()
    await draft(id, { summary: 'A secret draft.' })
    await expect(statesPage(await user('secretariat'), ofPost(id), 1)).rejects.toThrow('may not')
    await who.publisher.ask('PATCH', `/api/news-posts/${id}`, { deletedAt: new Date().toISOString() })
    const { states } = await statesPage(await user('publisher'), ofPost(id), 1)
    expect(states.map(({ isInBin }) => isInBin)).toEqual([true, false, false])
  })
})

describe('two states', () => {
  test('a draft that waits for review is compared with what is public, whatever lies between', async () => {
    const id = await post()
    await draft(id, { summary: 'As it is.' })
    await draft(id, { summary: 'As it should be.' })
    const found = await comparisonOf(await user('publisher'), ofPost(id), 'newest', 'public')
    expect(found?.before?.status).toBe('published')
    expect(found?.preview).toBe(`/preview/news-posts/${id}`)
    expect(found?.changes).toEqual([
      {
        label: 'Summary',
        kind: 'words',
        pieces: [
          { kind: 'same', text: 'As it ' },
          { kind: 'removed', text: 'was' },
          { kind: 'added', text: 'should be' },
          { kind: 'same', text: '.' },
        ],
      },
    ])
  })

  test('the older one stands first, however they were chosen', async () => {
    const id = await post()
    await draft(id, { summary: 'Newer.' })
    const [newer, older] = await versionsOf(id)
    const found = await comparisonOf(await user('publisher'), ofPost(id), older ?? 0, newer ?? 0)
    expect([found?.before?.id, found?.after.id, found?.opened.id]).toEqual([older, newer, older])
  })

  test('rows keep their keys from version to version: one that was moved is no other one', async () => {
    const note = (what: string) => ({ date: '2026-01-01', note: what })
    const id = await post({ changeNotes: [note('First'), note('Second'), note('Third')] })
    const { changeNotes } = (await draft(id, {})).doc as { changeNotes: { note: string }[] }
    const [first, second, third] = changeNotes
    await draft(id, { changeNotes: [third, first, { ...second, note: 'Second, mended' }] })
    const found = await comparisonOf(await user('author'), ofPost(id), 'newest', 'public')
    expect(found?.changes).toMatchObject([
      {
        kind: 'rows',
        rows: [
          { change: 'stayed', moved: { from: 3, to: 1 }, changes: [] },
          { change: 'stayed', moved: null, changes: [{ label: 'Note', kind: 'words' }] },
        ],
      },
    ])
  })

  test('what is named has its title, but for who may not read it', async () => {
    const body = idIn(
      await who.secretariat.ask('POST', '/api/governance-bodies?draft=true', {
        name: 'Unannounced board',
        summary: 'A secret.',
        kind: 'group',
      }),
    )
    const id = await post()
    const topics = [{ relationTo: 'governance-bodies', value: body }]
    await draft(id, { topics }, who.administrator)
    const seenBy = async (role: Who): Promise<string> =>
      JSON.stringify((await comparisonOf(await user(role), ofPost(id), 'newest', 'public'))?.changes)
    expect(await seenBy('administrator')).toContain('"Unannounced board"')
    for (const role of ['publisher', 'author'] as const) {
      expect(await seenBy(role)).not.toContain('Unannounced')
      expect(await seenBy(role)).toContain(`${body} (gone, or not yours to read)`)
    }
  })

  test('a version of another record, and one that is not there, are none', async () => {
    const [id, other] = [await post(), await post()]
    const [foreign] = await versionsOf(other)
    const reader = await user('publisher')
    expect(await comparisonOf(reader, ofPost(id), foreign ?? 0, 'previous')).toBeNull()
    expect(await comparisonOf(reader, ofPost(id), NaN, 'previous')).toBeNull()
    expect((await comparisonOf(reader, ofPost(id), 'newest', foreign ?? 0))?.before).toBeNull()
    await expect(comparisonOf(await user('secretariat'), ofPost(id), 'newest', 'previous')).rejects.toThrow('may not')
  })

  test('the home page has states and a preview, the settings states', async () => {
    await who.publisher.ask('POST', '/api/globals/home?draft=true', { heroTitle: `Title ${++count}` })
    const home = await comparisonOf(await user('publisher'), { global: 'home' }, 'newest', 'public')
    expect(home).toMatchObject({ preview: '/preview/home/draft', after: { status: 'draft' } })
    expect(home?.after.by).toContain('Pat Publisher')
    await who.administrator.ask('POST', '/api/globals/site-settings', { contentByTwo: false })
    await who.administrator.ask('POST', '/api/globals/site-settings', { contentByTwo: true })
    const settings = await statesPage(await user('administrator'), { global: 'site-settings' }, 1)
    expect(settings.states[0]).toMatchObject({ status: null, changed: [expect.any(String)] })
  })
})

describe('how many stay', () => {
  /** More newer versions than are kept; the next save then deletes what is too old. */
  const age = async (id: number): Promise<void> => {
    await own.database.sql(
      "update _news_posts_v set latest = false, updated_at = updated_at - interval '1 day' where parent_id = $1",
      [id],
    )
    await own.database.sql(
      `insert into _news_posts_v (parent_id, version_title, version__status, created_at, updated_at, latest)
         select $1, 'Filler', 'draft', now(), now() - interval '1 hour' + n * interval '1 second', false
           from generate_series(1, $2) n`,
      [id, keptVersions + 5],
    )
    await draft(id, { summary: `Draft ${++count}` })
  }

  test('100, save after save, and what is public besides', async () => {
    const id = await post()
    const [published] = await versionsOf(id)
    await age(id)
    for (let number = 0; number < 3; number++) await draft(id, { summary: `Draft ${number}` })
    const kept = await versionsOf(id)
    expect([kept.length, kept.at(-1)]).toEqual([keptVersions + 1, published])
    const { states } = await statesPage(await user('publisher'), ofPost(id), 1)
    expect(states[0]?.changed).toEqual(['Summary'])
  })

  test('of the home page 100 and the public one; of the settings 100', async () => {
    await own.database.sql(
      `insert into _home_v (version__status, created_at, updated_at)
         select 'draft', now(), now() - interval '1 day' + n * interval '1 second' from generate_series(1, 150) n`,
    )
    await own.database.sql(
      `insert into _home_v (version__status, created_at, updated_at) values ('published', now(), now() - interval '2 days')`,
    )
    await own.database.sql(
      `insert into _site_settings_v (created_at, updated_at)
         select now(), now() - interval '1 day' + n * interval '1 second' from generate_series(1, 150) n`,
    )
    await own.database.sql(
      `delete from _home_v where version__status = 'published' and updated_at > now() - interval '1 hour'`,
    )
    await who.publisher.ask('POST', '/api/globals/home?draft=true', { heroTitle: 'Kept' })
    await who.administrator.ask('POST', '/api/globals/site-settings', { contentByTwo: true })
    const [home] = await own.database.sql(
      "select count(*)::int as kept, count(*) filter (where version__status = 'published')::int as published from _home_v",
    )
    const [settings] = await own.database.sql('select count(*)::int as kept from _site_settings_v')
    expect([home, settings]).toEqual([{ kept: keptVersions + 1, published: 1 }, { kept: keptVersions }])
  })

  test('of two that were published the newer one stays', async () => {
    const id = await post()
    const [first] = await versionsOf(id)
    await who.administrator.ask('PATCH', `/api/news-posts/${id}`, { summary: 'Again.', _status: 'published' })
    const [second] = await versionsOf(id)
    await age(id)
    const kept = await versionsOf(id)
    expect([kept.includes(first ?? 0), kept.includes(second ?? 0)]).toEqual([false, true])
  })

  test('one that a review asks about, and one that was approved', async () => {
    const id = await post()
    await draft(id, { summary: 'Asked about.' })
    const [asked] = await versionsOf(id)
    await who.author.ask('POST', '/api/reviews/ask', { kind: 'news-posts', id })
    await draft(id, { summary: 'Approved.' })
    const [approved] = await versionsOf(id)
    await who.publisher.ask('POST', '/api/reviews/approve', { kind: 'news-posts', id })
    await draft(id, { summary: 'Said by nobody.' })
    const [plain] = await versionsOf(id)
    await age(id)
    const kept = await versionsOf(id)
    expect([asked, approved, plain].map((one) => kept.includes(one ?? 0))).toEqual([true, true, false])
  })

  test('one that a schedule names: what is to be published then is still there', async () => {
    const id = await post()
    await draft(id, { summary: 'To come.' })
    const [planned] = await versionsOf(id)
    const bundle = await makeBundle(who.publisher, [publish('news-posts', id)], inMinutes(60))
    await who.publisher.ask('POST', `/api/bundles/${bundle}/schedule`, {})
    await own.database.sql("update bundles set due_at = now() - interval '1 second' where id = $1", [bundle])
    await runDue(own.payload)
    await age(id)
    expect(await versionsOf(id)).toContain(planned)
  })

  test('one that was corrected, and its earlier text is read on', async () => {
    const id = await post()
    const [wrong] = await versionsOf(id)
    await draft(id, { summary: 'As it should be.' })
    await who.publisher.ask('POST', `/api/news-posts/${id}/correct`, { what: 'The summary.', keep: true })
    await age(id)
    expect(await versionsOf(id)).toContain(wrong)
    const [correction] = await own.database.sql(
      "select version::int, earlier->>'summary' as earlier from corrections where record_id = $1",
      [id],
    )
    expect(correction).toEqual({ version: wrong, earlier: 'As it was.' })
  })

  test('what a preview link shows: the newest draft', async () => {
    const id = await post()
    await draft(id, { summary: 'Shown to a colleague.' })
    await who.author.ask('POST', `/api/preview-links/news-posts/${id}`, {})
    await age(id)
    const { latest } = (
      await own.database.sql(
        'select version_summary as latest from _news_posts_v where parent_id = $1 order by updated_at desc limit 1',
        [id],
      )
    )[0] as { latest: string } // just that
    const newest = await own.payload.findByID({ collection: 'news-posts', draft: true, id, overrideAccess: true })
    expect(newest.summary).toBe(latest)
  })

  test('a record deleted for good takes all its versions along', async () => {
    const id = await post()
    await who.administrator.ask('DELETE', `/api/news-posts/${id}`)
    expect(await versionsOf(id)).toEqual([])
  })
})

test('whoever may not write a record restores no version of it, nor does somebody without a login', async () => {
  const id = await post()
  await who.administrator.ask('PATCH', `/api/news-posts/${id}`, { summary: 'Newer.', _status: 'published' })
  const [, first] = await versionsOf(id)
  await who.publisher.ask('POST', '/api/globals/home?draft=true', { lead: 'One.' })
  await who.publisher.ask('POST', '/api/globals/home?draft=true', { lead: 'Two.' })
  const ofHome = async () =>
    await own.database.sql('select id, version_lead as lead from _home_v order by updated_at desc')
  const [, older] = await ofHome()
  for (const address of [`/api/news-posts/versions/${first}`, `/api/globals/home/versions/${String(older?.id)}`]) {
    await who.secretariat.ask('POST', address, undefined, 403)
    const { status } = await rest.raw('', address, 'POST')
    expect(status).toBe(403)
  }
  const newest = await own.payload.findByID({ collection: 'news-posts', draft: true, id, overrideAccess: true })
  expect([newest.summary, (await ofHome())[0]?.lead]).toEqual(['Newer.', 'Two.'])
})

test('an old version that names what was public is restored as a draft, and the public text stays', async () => {
  const id = await post()
  const [first] = await versionsOf(id)
  await who.administrator.ask('PATCH', `/api/news-posts/${id}`, { summary: 'Newer.', _status: 'published' })
  await who.author.ask('POST', `/api/news-posts/versions/${first}`)
  const [live] = await own.database.sql('select summary, _status as status from news_posts where id = $1', [id])
  const newest = await own.payload.findByID({ collection: 'news-posts', draft: true, id, overrideAccess: true })
  expect([live, newest.summary]).toEqual([{ summary: 'Newer.', status: 'published' }, 'As it was.'])
})
