import { down, up } from '@/migrations/20261128_210000_review'
import { runDue } from '@/publishing/workflow/bundles/run'
import { inTransaction, requestIn } from '@/publishing/workflow/transaction'
import { inMinutes, makeBundle, publish } from '../../support/bundles'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { administrator, author, password, publisher, secretariat, type Json, type Person } from '../../support/people'
import { restOn } from '../../support/rest'
import { askForSecondPerson } from '../../support/second-person'
import { until } from '../../support/until'

// Nobody makes public what they alone wrote, by whichever door.

type Somebody = Person & { id: number }

let own: PayloadOnDatabase
let admin: Somebody
let pat: Somebody
let penny: Somebody
let alex: Somebody
let sam: Somebody
let count = 0

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  await own.payload.create({
    collection: 'users',
    data: { email: 'penny@example.org', name: 'Penny Publisher', role: 'publisher', password },
    overrideAccess: true,
  })
  admin = await rest.as(administrator)
  pat = await rest.as(publisher)
  penny = await rest.as('penny@example.org')
  alex = await rest.as(author)
  sam = await rest.as(secretariat)
  await askForSecondPerson(own.database, true)
})
afterAll(() => own.remove())

const idOf = ({ doc }: Json): number => (doc as { id: number }).id // Payload's answer

const fields = (more: Json = {}): Json => ({
  title: `Post ${++count}`,
  summary: 'As written.',
  publishedOn: '2026-01-01',
  ...more,
})

const draftBy = async (person: Person): Promise<number> =>
  idOf(await person.ask('POST', '/api/news-posts?draft=true', fields()))

const change = (person: Person, id: number, summary: string, query = 'draft=true'): Promise<Json> =>
  person.ask('PATCH', `/api/news-posts/${id}?${query}`, { summary })

const publishBy = (person: Person, id: number, expected = 200, more: Json = {}): Promise<Json> =>
  person.ask('PATCH', `/api/news-posts/${id}`, { ...more, _status: 'published' }, expected)

const approve = (person: Person, id: number, expected = 200): Promise<Json> =>
  person.ask('POST', '/api/reviews/approve', { kind: 'news-posts', id }, expected)

const isPublic = async (id: number): Promise<boolean> =>
  (await own.database.sql('select _status = $2 as public from news_posts where id = $1', [id, 'published']))[0]
    ?.public === true

const words = (answer: Json): string => (answer.errors as { message: string }[])[0]?.message ?? '' // Payload's refusals

/** A post that two people have made public. */
const publicPost = async (): Promise<number> => {
  const id = await draftBy(alex)
  await publishBy(pat, id)
  return id
}

describe('whoever wrote alone', () => {
  test('is told to ask somebody else, who publishes it', async () => {
    const id = await draftBy(pat)
    expect(words(await publishBy(pat, id, 400))).toMatch(/^Ask somebody else to publish it, as you alone wrote it\./)
    expect(await isPublic(id)).toBe(false)
    await publishBy(penny, id)
    expect(await isPublic(id)).toBe(true)
  })

  test('is refused with the first save, with a change in the publication, and as an administrator', async () => {
    await pat.ask('POST', '/api/news-posts', fields({ _status: 'published' }), 400)
    await admin.ask('POST', '/api/news-posts', fields({ _status: 'published' }), 400)
    const id = await publicPost()
    await publishBy(pat, id, 400, { summary: 'Only with the publication.' })
    const [row] = await own.database.sql('select summary from news_posts where id = $1', [id])
    expect(row).toEqual({ summary: 'As written.' })
  })

  test('is refused after an autosave, a copy, a version brought back and an unpublication that changes the text', async () => {
    const id = await publicPost()
    await change(pat, id, 'By autosave.', 'draft=true&autosave=true')
    await publishBy(pat, id, 400)

    const copy = idOf(await pat.ask('POST', `/api/news-posts/${id}/duplicate`, {}))
    await publishBy(pat, copy, 400)

    const old = await publicPost()
    await change(alex, old, 'Of two people.')
    await publishBy(pat, old)
    const { docs } = await pat.ask(
      'GET',
      `/api/news-posts/versions?where[parent][equals]=${old}&sort=id&limit=1&depth=0`,
    )
    await pat.ask('POST', `/api/news-posts/versions/${(docs as { id: number }[])[0]?.id ?? 0}`) // Payload's list
    await publishBy(pat, old, 400)

    const away = await publicPost()
    await pat.ask('PATCH', `/api/news-posts/${away}`, { _status: 'draft', summary: 'Changed on its way.' })
    await publishBy(pat, away, 400)
  })

  test('cannot schedule it, put it into a bundle that runs, or have it run when the rule is switched on meanwhile', async () => {
    const id = await draftBy(pat)
    const plan = { collection: 'news-posts', id, action: 'publish', ...inMinutes(60) }
    expect(words(await pat.ask('POST', '/api/bundles/plan', plan, 400))).toContain('as you alone wrote it')
    const bundle = await makeBundle(pat, [publish('news-posts', id)])
    for (const action of ['publish-now', 'approve'])
      expect(words(await pat.ask('POST', `/api/bundles/${bundle}/${action}`, {}, 400))).toContain('you alone wrote it')

    await askForSecondPerson(own.database, false)
    const timed = await makeBundle(pat, [publish('news-posts', id)], inMinutes(60))
    await pat.ask('POST', `/api/bundles/${timed}/schedule`, {})
    await askForSecondPerson(own.database, true)
    await own.database.sql("update bundles set due_at = now() - interval '1 second' where id = $1", [timed])
    await runDue(own.payload)
    expect(await isPublic(id)).toBe(false)
    expect((await own.database.sql('select state, problem from bundles where id = $1', [timed]))[0]).toEqual({
      state: 'failed',
      problem: expect.stringContaining('as you alone wrote it') as string,
    })
    await penny.ask('POST', `/api/bundles/${bundle}/publish-now`, {})
    expect(await isPublic(id)).toBe(true)
  })

  test('cannot publish the home page or a body either', async () => {
    const lead = `A lead of one person ${++count}.`
    await pat.ask('POST', '/api/globals/home?draft=true', { heading: 'Home', lead })
    expect(words(await pat.ask('POST', '/api/globals/home', { _status: 'published' }, 400))).toContain('Ask somebody')
    await penny.ask('POST', '/api/globals/home', { _status: 'published' })
    expect((await own.database.sql('select lead from home'))[0]).toEqual({ lead })

    const body = { name: `Body ${++count}`, summary: 'A body.', kind: 'group' }
    const id = idOf(await sam.ask('POST', '/api/governance-bodies?draft=true', body))
    await sam.ask('PATCH', `/api/governance-bodies/${id}`, { _status: 'published' }, 400)
    await admin.ask('PATCH', `/api/governance-bodies/${id}`, { _status: 'published' })
  })
})

describe('where publishing at once is left to whoever publishes, as a site begins', () => {
  beforeAll(() => own.database.sql('update site_settings set at_once_by_two = false'))
  afterAll(() => askForSecondPerson(own.database, true))

  test('a publisher mends a word alone, and an administrator writes a post', async () => {
    const id = await publicPost()
    await publishBy(pat, id, 200, { summary: 'A word was mended.' })
    await admin.ask('POST', '/api/news-posts', fields({ _status: 'published' }))
  })

  test('what was sent for review is answered by somebody else, whichever way it is published', async () => {
    const id = await draftBy(pat)
    const review = { kind: 'news-posts', id, text: 'Please look.' }
    await pat.ask('POST', '/api/reviews/ask', review)
    expect(words(await publishBy(pat, id, 400))).toContain('as you alone wrote it')
    await approve(pat, id, 400)
    await approve(penny, id)
    await publishBy(pat, id)
  })

  test('a withdrawal beside a draft is no writing of it, and its review stays', async () => {
    const id = await publicPost()
    await change(pat, id, 'Alone.')
    await pat.ask('POST', '/api/reviews/ask', { kind: 'news-posts', id, text: 'Please look.' })
    const withdrawal = { why: 'It was wrong.', keep: true }
    for (const [person, action, sent] of [
      [penny, 'withdraw', withdrawal],
      [penny, 'bring-back', {}],
      [pat, 'withdraw', withdrawal],
    ] as const) {
      await person.ask('POST', `/api/news-posts/${id}/${action}`, sent)
      expect(words(await publishBy(pat, id, 400))).toContain('as you alone wrote it')
    }
    await publishBy(penny, id)
    expect(await isPublic(id)).toBe(true)
  })

  test('nobody schedules alone what they alone wrote, nor publishes it with others', async () => {
    const id = await draftBy(pat)
    const plan = { collection: 'news-posts', id, action: 'publish', ...inMinutes(60) }
    expect(words(await pat.ask('POST', '/api/bundles/plan', plan, 400))).toContain('as you alone wrote it')
    const bundle = await makeBundle(pat, [publish('news-posts', id)])
    for (const action of ['publish-now', 'approve']) await pat.ask('POST', `/api/bundles/${bundle}/${action}`, {}, 400)
    expect(await isPublic(id)).toBe(false)
  })
})

describe('a second person', () => {
  test('is whoever changed the text since it was public, not before', async () => {
    const id = await draftBy(alex)
    await change(pat, id, 'Of two people.')
    await publishBy(pat, id)
    await change(pat, id, 'Of one person.')
    await publishBy(pat, id, 400)
    await change(alex, id, 'Of two again.')
    await publishBy(pat, id)
  })

  test('is not somebody who saved it without a change', async () => {
    const id = await draftBy(pat)
    await alex.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'As written.' })
    await publishBy(pat, id, 400)
  })

  test('is whoever approved just this text: its writer may then publish and schedule it, unless it changes', async () => {
    const id = await draftBy(pat)
    expect(words(await approve(pat, id, 400))).toContain('as you alone wrote it')
    await approve(alex, id, 403)
    await approve(penny, id)
    await publishBy(pat, id, 400, { summary: 'Changed with the publication.' })
    await pat.ask('POST', '/api/bundles/plan', { collection: 'news-posts', id, action: 'publish', ...inMinutes(60) })
    await change(pat, id, 'Changed since.', 'draft=true&autosave=true')
    await publishBy(pat, id, 400)
    expect((await own.database.sql("select count(*)::int as n from bundles where state = 'scheduled'"))[0]).toEqual({
      n: 0,
    })
    await approve(penny, id)
    await publishBy(pat, id)
    expect(await isPublic(id)).toBe(true)
  })

  test('has not approved what changed past every rule', async () => {
    const id = await draftBy(pat)
    await approve(penny, id)
    await own.database.sql("update _news_posts_v set updated_at = now() + interval '1 second' where parent_id = $1", [
      id,
    ])
    await publishBy(pat, id, 400)
  })

  test('has not approved what was sent back since', async () => {
    const id = await draftBy(pat)
    await approve(penny, id)
    await pat.ask('POST', '/api/reviews/ask', { kind: 'news-posts', id })
    await penny.ask('POST', '/api/reviews/send-back', { kind: 'news-posts', id, text: 'The date is missing.' })
    await publishBy(pat, id, 400)
  })

  test('approves no text that is being changed at that moment', async () => {
    const id = await draftBy(pat)
    const { doc } = await change(pat, id, 'As it was looked at.')
    const { updatedAt: savedAt } = doc as { updatedAt: string } // Payload's answer
    const approved = await inTransaction(own.payload, async (transactionID) => {
      const req = await requestIn(own.payload, transactionID, null)
      const data = { summary: 'Changed meanwhile.' }
      await own.payload.update({ collection: 'news-posts', data, draft: true, id, overrideAccess: true, req })
      const asked = penny.ask('POST', '/api/reviews/approve', { kind: 'news-posts', id, savedAt }, 400).then(words)
      const isWaiting = async () =>
        (await own.database.sql("select 1 from pg_locks where locktype = 'advisory' and not granted")).length > 0
      await Promise.race([asked, until(isWaiting)])
      return ['commit', { asked }]
    })
    expect(await approved.asked).toContain('Somebody changed this')
    await publishBy(pat, id, 400)
  })

  test('is not needed for what is public already, or to take something away', async () => {
    const id = await publicPost()
    await publishBy(pat, id)
    await change(pat, id, 'Thought better of it.')
    await change(pat, id, 'As written.')
    await publishBy(pat, id)
    await pat.ask('PATCH', `/api/news-posts/${id}`, { _status: 'draft' })
    expect(await isPublic(id)).toBe(false)
    await publishBy(pat, id)
  })

  test('is not needed to withdraw, now or on a day to come: what does harm is gone at once; to bring it back is to publish', async () => {
    const why = 'It was wrong.'
    const withdraw = (id: number, more: Json) => pat.ask('POST', `/api/news-posts/${id}/withdraw`, { why, ...more })
    const [now, kept, later, written] = [await publicPost(), await publicPost(), await publicPost(), await publicPost()]
    await change(pat, written, 'Of one person.')
    await withdraw(now, { keep: false })
    await withdraw(kept, { keep: true })
    await withdraw(written, { keep: false })
    expect(words(await publishBy(pat, written, 400))).toContain('as you alone wrote it')
    expect((await pat.ask('POST', `/api/news-posts/${now}/bring-back`, {})).message).toContain(
      'Somebody else publishes',
    )
    await publishBy(pat, now, 400)
    const isWithdrawn = async () =>
      (await own.database.sql('select withdrawn_on is not null as so from news_posts where id = $1', [now]))[0]?.so
    expect(await isWithdrawn()).toBe(true)
    await publishBy(penny, now)
    expect(await isWithdrawn()).toBe(false)
    await withdraw(later, inMinutes(24 * 60))
    expect((await own.database.sql('select state from bundles order by id desc limit 1'))[0]).toEqual({
      state: 'scheduled',
    })
  })

  test('is needed for a text that is changed and withdrawn in one save', async () => {
    const id = await publicPost()
    const withdrawn = { on: '2026-01-02', why: 'It was wrong.', keep: true }
    await publishBy(pat, id, 400, { summary: 'Changed too.', withdrawn })
    await publishBy(pat, id, 200, { withdrawn })
  })

  test('is not asked for while nobody else could publish it, nor when the rule is off; both are told of', async () => {
    const body = { name: `Body ${++count}`, summary: 'A body.', kind: 'group', _status: 'published' }
    await sam.ask('POST', '/api/governance-bodies', body, 400)
    await own.database.sql("update users set role = 'author' where role = 'administrator'")
    await sam.ask('POST', '/api/governance-bodies', body)
    await own.database.sql("update users set role = 'administrator' where email = $1", [administrator])

    const id = await draftBy(pat)
    await pat.ask('POST', '/api/globals/site-settings', { contentByTwo: false }, 403)
    await admin.ask('POST', '/api/globals/site-settings', { contentByTwo: false })
    await publishBy(pat, id)
    await admin.ask('POST', '/api/globals/site-settings', { contentByTwo: true })
    for (const atOnceByTwo of [false, true]) await admin.ask('POST', '/api/globals/site-settings', { atOnceByTwo })
    const events = await own.database.sql(
      "select what, user_name, details from audit_events where what like 'second-person%' order by id",
    )
    expect(events).toEqual([
      { what: 'second-person-off', user_name: 'Ada Administrator', details: 'Pages and news' },
      { what: 'second-person-on', user_name: 'Ada Administrator', details: 'Pages and news' },
      { what: 'second-person-off', user_name: 'Ada Administrator', details: 'Publishing at once' },
      { what: 'second-person-on', user_name: 'Ada Administrator', details: 'Publishing at once' },
    ])
  })

  test('is asked for before anybody has saved the settings', async () => {
    await own.database.sql('delete from site_settings')
    const id = await draftBy(pat)
    await approve(pat, id, 400)
  })
})

test('drafts that were there before the rule know who wrote them, as far as their versions do', async () => {
  const [written, changed] = [await draftBy(pat), await publicPost()]
  await change(pat, changed, 'Not public yet.')
  const untouched = await publicPost()
  // the migrations of PostgreSQL's adapter ask for no more than this
  const args = { db: (own.payload.db as unknown as { drizzle: unknown }).drizzle } as Parameters<typeof up>[0]
  await down(args)
  await up(args)
  const rows = await own.database.sql(
    'select "of", user_id from unpublished_edits where "of" = any($1) order by "of"',
    [[written, changed, untouched].map((id) => `news-posts:${id}`)],
  )
  expect(rows).toEqual(
    [written, changed]
      .map((id) => ({ of: `news-posts:${id}`, user_id: pat.id }))
      .sort((a, b) => a.of.localeCompare(b.of)),
  )
})
