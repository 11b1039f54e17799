import { sql } from '@payloadcms/db-postgres'
import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { execute } from '@/publishing/statements'
import { openPlanned } from '@/publishing/workflow/bundles/preview'
import { runDue } from '@/publishing/workflow/bundles/run'
import { inTransaction } from '@/publishing/workflow/transaction'
import { bundle, inMinutes, makeBundle, publish } from '../support/bundles'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { restOn } from '../support/rest'
import { until } from '../support/until'

// What is published together at a moment: who may, what voids an approval, and all or nothing.

type Who = 'administrator' | 'publisher' | 'author' | 'secretariat'

let own: PayloadOnDatabase
let payload: Payload
let who: Record<Who, Person & { id: number }>
let count = 0

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  const rest = await restOn(own)
  who = {
    administrator: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    secretariat: await rest.as(secretariat),
  }
})
afterAll(() => own.remove())

const draft = async (collection: string, data: object, by: Person = who.administrator): Promise<number> => {
  const { doc } = await by.ask('POST', `/api/${collection}?draft=true`, data)
  return (doc as { id: number }).id // Payload's answer
}
const post = (more: object = {}): Promise<number> =>
  draft('news-posts', { title: `Post ${++count}`, summary: 'As approved.', publishedOn: '2026-01-01', ...more })
const page = (more: object = {}): Promise<number> =>
  draft('pages', { title: `Page ${++count}`, summary: 'As approved.', ...more })
const body = (): Promise<number> =>
  draft('governance-bodies', { title: 'x', name: `Body ${++count}`, summary: 'A body.', kind: 'group' })

const live = async (table: string, id: number): Promise<Record<string, unknown> | undefined> =>
  (await own.database.sql(`select _status as status, summary from ${table} where id = $1`, [id]))[0]

const act = (person: Person, id: number, action: string, expected = 200) =>
  person.ask('POST', `/api/bundles/${id}/${action}`, {}, expected)

const words = async (asked: Promise<Record<string, unknown>>): Promise<string> => {
  const { errors } = (await asked) as { errors?: { message: string }[] } // Payload's refusals
  return errors?.[0]?.message ?? ''
}

const scheduled = async (items: Parameters<typeof makeBundle>[1], by: Person = who.publisher): Promise<number> => {
  const id = await makeBundle(by, items, inMinutes(60))
  await act(by, id, 'schedule')
  return id
}

/** Lets the moment of a bundle be now. */
const isDue = (id: number) =>
  own.database.sql("update bundles set due_at = now() - interval '1 second' where id = $1", [id])
const runNow = async (id: number): Promise<void> => {
  await isDue(id)
  await runDue(payload)
}

/** Has some work done while nobody else can change what is public of a page, and lets them once it is done. */
const whileHeld = <Result>(onePage: number, work: () => Promise<Result>): Promise<Result> =>
  inTransaction(payload, async (transactionID) => {
    await execute({ payload, transactionID }, sql`select id from pages where id = ${onePage} for update`)
    return ['roll back', await work()]
  })
/** Waits until so many requests wait for a lock. */
const areWaiting = (many: number): Promise<void> =>
  until(async () => {
    const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    return (await own.database.sql(waiting)).length === many
  })

/** Has PostgreSQL refuse each change of what is public of a page while some work is done. */
const refusing = async (
  onePage: number,
  trigger: string,
  code: string,
  work: () => Promise<unknown>,
): Promise<void> => {
  await own.database.sql(
    `create function refuse_page() returns trigger language plpgsql as $$ begin raise 'refused' using errcode = '${code}'; end $$`,
  )
  await own.database.sql(`create ${trigger} for each row when (new.id = ${onePage}) execute function refuse_page()`)
  try {
    await work()
  } finally {
    await own.database.sql('drop function refuse_page cascade')
  }
}

/** What the log of events says of a bundle besides its saves: what, who, and in short. */
const noted = async (id: number): Promise<unknown[]> =>
  (
    await own.database.sql(
      `select what, user_name, details from audit_events where kind = 'bundles' and record_id = $1
         and what not in ('create', 'change') order by id`,
      [id],
    )
  ).map(({ details, user_name, what }) => [what, user_name, details])

test('who approves, schedules, takes back or publishes a bundle is noted', async () => {
  const id = await makeBundle(who.author, [publish('news-posts', await post())], inMinutes(60))
  await act(who.publisher, id, 'approve')
  await act(who.publisher, id, 'take-back')
  await act(who.administrator, id, 'schedule')
  await act(who.publisher, id, 'publish-now')
  expect(await noted(id)).toEqual([
    ['bundle-approved', 'Pat Publisher', null],
    ['schedule-cancelled', 'Pat Publisher', null],
    ['schedule', 'Ada Administrator', expect.stringMatching(/^For \d/)],
    ['bundle-approved', 'Pat Publisher', null],
    ['bundle-published', 'Pat Publisher', null],
  ])
})

describe('running', () => {
  test('a bundle publishes all that is in it, as it was approved, in the name of who approved it', async () => {
    const [onePost, onePage] = [await post(), await page()]
    const id = await scheduled([publish('news-posts', onePost), publish('pages', onePage)])
    expect(await bundle(payload, id)).toMatchObject({ state: 'scheduled', problem: null })
    await runDue(payload)
    expect(await live('pages', onePage)).toMatchObject({ status: 'draft' })
    await runNow(id)
    expect([await live('news_posts', onePost), await live('pages', onePage)]).toEqual([
      { status: 'published', summary: 'As approved.' },
      { status: 'published', summary: 'As approved.' },
    ])
    const stored = await bundle(payload, id)
    expect([stored.state, stored.items?.length]).toEqual(['published', 2])
    const { lastEditedBy } = await payload.findByID({ collection: 'pages', id: onePage, overrideAccess: true })
    expect(lastEditedBy).toContain('Pat Publisher')
  })

  test('the home page, an unpublication and a later day are planned in the same way', async () => {
    const lead = `Planned ${++count}.`
    await who.administrator.ask('POST', '/api/globals/home?draft=true', { heading: 'Home', lead })
    const onePage = await page()
    await who.publisher.ask('PATCH', `/api/pages/${onePage}`, { _status: 'published' })
    const id = await scheduled([
      { action: 'publish', home: true },
      { action: 'unpublish', record: { relationTo: 'pages', value: onePage } },
    ])
    await runNow(id)
    expect((await own.database.sql('select lead from home'))[0]).toEqual({ lead })
    expect(await live('pages', onePage)).toMatchObject({ status: 'draft' })
  })

  test('nothing is published when one item cannot be, and the words name record and field', async () => {
    const [onePage, onePost] = [await page(), await post({ title: `Late ${++count}` })]
    const id = await scheduled([publish('pages', onePage), publish('news-posts', onePost)])
    // past all saves: a state that no approval has seen
    await own.database.sql('update _news_posts_v set version_summary = null where parent_id = $1', [onePost])
    await runNow(id)
    expect(await live('pages', onePage)).toMatchObject({ status: 'draft' })
    const stored = await bundle(payload, id)
    expect([stored.state, stored.problem]).toEqual([
      'failed',
      expect.stringMatching(/^“Late \d+” \(News post\): .*Summary: /) as string,
    ])
    await who.publisher.ask('PATCH', `/api/news-posts/${onePost}?draft=true`, { summary: 'Mended.' })
    expect(await bundle(payload, id)).toMatchObject({ state: 'preparing' })
    await act(who.publisher, id, 'publish-now')
    expect([await live('pages', onePage), await live('news_posts', onePost)]).toEqual([
      { status: 'published', summary: 'As approved.' },
      { status: 'published', summary: 'Mended.' },
    ])
  })

  test('a change past every hook is not published: nobody has approved it', async () => {
    const onePage = await page()
    const id = await scheduled([publish('pages', onePage)])
    await own.database.sql("update _pages_v set updated_at = now() + interval '1 second' where parent_id = $1", [
      onePage,
    ])
    await runNow(id)
    expect(await bundle(payload, id)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('was changed after it was approved') as string,
    })
    expect(await live('pages', onePage)).toMatchObject({ status: 'draft' })
  })

  test('who approved it must still be there, and may still publish, at that moment', async () => {
    const [first, second] = [await page(), await page()]
    const { doc } = await who.administrator.ask('POST', '/api/users', {
      name: 'Gone Soon',
      email: 'gone@example.org',
      password: 'a-long-password-for-somebody',
      role: 'publisher',
    })
    const { id: user } = doc as { id: number } // Payload's answer
    const ids = [await scheduled([publish('pages', first)]), await scheduled([publish('pages', second)])]
    await own.database.sql('update bundles set approved_by_id = $1 where id = any($2)', [user, ids])
    await who.administrator.ask('PATCH', `/api/users/${user}`, { role: 'author' })
    await runNow(ids[0] ?? 0)
    expect((await bundle(payload, ids[0] ?? 0)).problem).toContain('may not publish it any more')
    await who.administrator.ask('DELETE', `/api/users/${user}`)
    await runNow(ids[1] ?? 0)
    expect((await bundle(payload, ids[1] ?? 0)).problem).toContain('no account any more')
    expect([await live('pages', first), await live('pages', second)]).toMatchObject([
      { status: 'draft' },
      { status: 'draft' },
    ])
  })

  test('two that run at the same time publish it once', async () => {
    const onePage = await page()
    const id = await scheduled([publish('pages', onePage)])
    await isDue(id)
    await Promise.all([runDue(payload), runDue(payload), runDue(payload)])
    const versions = await own.database.sql(
      "select count(*)::int as count from _pages_v where parent_id = $1 and version__status = 'published'",
      [onePage],
    )
    expect([versions, (await bundle(payload, id)).state]).toEqual([[{ count: 1 }], 'published'])
  })

  test('what is published on one day can be taken away on another: publishing the approved text voids nothing', async () => {
    const onePage = await page()
    const first = await scheduled([publish('pages', onePage)])
    const second = await scheduled([{ action: 'unpublish', record: { relationTo: 'pages', value: onePage } }])
    await runNow(first)
    expect((await bundle(payload, second)).state).toBe('scheduled')
    await runNow(second)
    expect([(await bundle(payload, second)).state, await live('pages', onePage)]).toMatchObject([
      'published',
      { status: 'draft' },
    ])
  })

  test('a bundle in the bin does not run', async () => {
    const onePage = await page()
    const id = await scheduled([publish('pages', onePage)])
    await who.publisher.ask('PATCH', `/api/bundles/${id}`, { deletedAt: new Date().toISOString() })
    await runNow(id)
    expect(await live('pages', onePage)).toMatchObject({ status: 'draft' })
    // nor when it comes out, until it is approved again
    await who.publisher.ask('PATCH', `/api/bundles/${id}?trash=true`, { deletedAt: null })
    await runNow(id)
    expect([(await bundle(payload, id)).state, await live('pages', onePage)]).toMatchObject([
      'preparing',
      { status: 'draft' },
    ])
  })

  test('what the database was too busy for stays due, and is published the next time', async () => {
    const onePage = await page()
    const id = await scheduled([publish('pages', onePage)])
    await refusing(onePage, 'trigger refuse_page before update on pages', '40P01', () => runNow(id))
    expect(await bundle(payload, id)).toMatchObject({ state: 'scheduled', problem: null })
    await runDue(payload)
    expect((await bundle(payload, id)).state).toBe('published')
  })

  test('what PostgreSQL refuses at the very end has failed, and nothing of it is public', async () => {
    const onePage = await page()
    const id = await scheduled([publish('pages', onePage)])
    const late = 'constraint trigger refuse_page after update on pages deferrable initially deferred'
    await refusing(onePage, late, 'P0001', () => runNow(id))
    expect(await bundle(payload, id)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('Something went wrong on the server') as string,
    })
    expect(await live('pages', onePage)).toMatchObject({ status: 'draft' })
  })
})

describe('approving', () => {
  test('what lies in the bin is named, and where it lies', async () => {
    const onePage = await page()
    const id = await makeBundle(who.publisher, [publish('pages', onePage)])
    await who.publisher.ask('PATCH', `/api/pages/${onePage}`, { deletedAt: new Date().toISOString() })
    for (const action of ['approve', 'publish-now'])
      expect(await words(act(who.publisher, id, action, 400))).toMatch(
        /^“Page \d+” \(Page\) is in the bin\. Restore it/,
      )
    const found = await payload.findByID({ collection: 'users', id: who.publisher.id, overrideAccess: true })
    const req = await createLocalReq({ user: { ...found, collection: 'users' } }, payload)
    await expect(openPlanned(req, id)).rejects.toThrow('It is in the bin.')
  })

  test('what could not be published at its moment is not approved, and all of it is told', async () => {
    const [first, second] = [await post({ summary: '' }), await page({ summary: '' })]
    const id = await makeBundle(who.publisher, [publish('news-posts', first), publish('pages', second)])
    expect(await words(act(who.publisher, id, 'approve', 400))).toMatch(
      /\(News post\): .*Summary: .*\(Page\): Summary: /,
    )
    expect(await bundle(payload, id)).toMatchObject({ state: 'preparing', approval: null })
    expect([await live('news_posts', first), await live('pages', second)]).toMatchObject([
      { status: 'draft' },
      { status: 'draft' },
    ])
  })

  test('what somebody changes while it is tried out is not approved', async () => {
    const onePage = await page()
    const id = await makeBundle(who.publisher, [publish('pages', onePage)])
    const { refusal } = await whileHeld(onePage, async () => {
      const asked = words(act(who.publisher, id, 'approve', 400))
      await areWaiting(1)
      await own.database.sql(
        "update _pages_v set version_summary = 'Seen by nobody.', updated_at = clock_timestamp() where parent_id = $1",
        [onePage],
      )
      return { refusal: asked }
    })
    expect(await refusal).toContain('Somebody changed this while it was looked at')
    expect(await bundle(payload, id)).toMatchObject({ state: 'preparing', approval: null })
  })

  test('news of a day to come is approved for that day, and refused for now', async () => {
    const { day } = inMinutes(3 * 24 * 60)
    const onePost = await post({ publishedOn: day })
    const id = await makeBundle(who.publisher, [publish('news-posts', onePost)])
    expect(await words(act(who.publisher, id, 'approve', 400))).toContain('is still to come')
    await who.publisher.ask('PATCH', `/api/bundles/${id}`, { day, time: '09:00' })
    await act(who.publisher, id, 'schedule')
    expect((await bundle(payload, id)).state).toBe('scheduled')
  })

  test.each([
    ['a time that there is not', { day: '2027-03-28', time: '01:30' }, /There is no 1:30am on 28 March 2027/],
    ['a day without a time', { day: '2027-03-28' }, /both the day and the time/],
    ['a record twice', { items: [publish('pages', 1), publish('pages', 1)] }, /twice/],
    ['the home page taken away', { items: [{ action: 'unpublish', home: true }] }, /always public/],
  ])('%s is refused in words', async (_, data, expected) => {
    const asked = who.administrator.ask('POST', '/api/bundles', { title: 'x', ...data }, 400)
    expect(JSON.stringify(await asked)).toMatch(expected)
  })

  test('a time that is past is not scheduled, and an empty bundle is not approved', async () => {
    const id = await makeBundle(who.publisher, [publish('pages', await page())], { day: '2020-01-01', time: '09:00' })
    expect(await words(act(who.publisher, id, 'schedule', 400))).toContain('is past')
    const empty = await makeBundle(who.publisher, [])
    await act(who.publisher, empty, 'approve', 400)
  })
})

describe('an approval names one version', () => {
  const saves: [string, (id: number) => Promise<unknown>][] = [
    ['a draft', (id) => who.author.ask('PATCH', `/api/pages/${id}?draft=true`, { summary: 'Later.' })],
    [
      'an autosave',
      (id) => who.author.ask('PATCH', `/api/pages/${id}?draft=true&autosave=true`, { summary: 'Later.' }),
    ],
    ['a change that says nothing', (id) => who.author.ask('PATCH', `/api/pages/${id}`, { summary: 'Later.' })],
    ['a publication', (id) => who.publisher.ask('PATCH', `/api/pages/${id}`, { _status: 'published' })],
    ['an unpublication', (id) => who.publisher.ask('PATCH', `/api/pages/${id}`, { _status: 'draft' })],
    ['the bin', (id) => who.publisher.ask('PATCH', `/api/pages/${id}`, { deletedAt: new Date().toISOString() })],
    [
      'the bin for many',
      (id) => who.publisher.ask('PATCH', `/api/pages?where[id][in]=${id}`, { deletedAt: new Date().toISOString() }),
    ],
    ['deleting for good', (id) => who.administrator.ask('DELETE', `/api/pages/${id}`)],
    [
      'a restored version',
      async (id) => {
        const { docs } = await who.author.ask('GET', `/api/pages/versions?where[parent][equals]=${id}&depth=0`)
        const [version] = docs as { id: number }[] // Payload's list
        return who.author.ask('POST', `/api/pages/versions/${version?.id}`)
      },
    ],
    [
      'a script of ours',
      (id) =>
        payload.update({ collection: 'pages', id, data: { summary: 'Later.' }, draft: true, overrideAccess: true }),
    ],
  ]
  test.each(saves)('%s voids it, and the schedule, and the bundle says so', async (_, save) => {
    const onePage = await page()
    const id = await scheduled([publish('pages', onePage), publish('news-posts', await post())])
    await save(onePage)
    const stored = await bundle(payload, id)
    expect(stored).toMatchObject({ state: 'preparing', approval: null, approvedBy: null })
    expect(stored.problem).toMatch(/^[\w ]+ (?:changed|deleted|moved to the bin) “Page \d+” \(Page\) on /)
    await runNow(id)
    expect((await bundle(payload, id)).state).toBe('preparing')
  })

  test('a change voids an approval without a schedule too', async () => {
    const onePage = await page()
    const id = await makeBundle(who.publisher, [publish('pages', onePage)])
    await act(who.publisher, id, 'approve')
    await who.author.ask('PATCH', `/api/pages/${onePage}?draft=true`, { summary: 'Later.' })
    expect(await bundle(payload, id)).toMatchObject({ state: 'preparing', approval: null, approvedBy: null })
  })

  test('so does a change of the home page', async () => {
    await who.publisher.ask('POST', '/api/globals/home?draft=true', { heading: 'Home', lead: 'One.' })
    const id = await scheduled([{ action: 'publish', home: true }])
    await who.author.ask('POST', '/api/globals/home?draft=true&autosave=true', { lead: 'Two.' })
    expect((await bundle(payload, id)).problem).toMatch(/^Alex Author changed The home page/)
  })

  test('another record, time or action asks for a new approval; a new title does not', async () => {
    const [onePage, another] = [await page(), await page()]
    const id = await scheduled([publish('pages', onePage)])
    await who.publisher.ask('PATCH', `/api/bundles/${id}`, { title: 'Called otherwise' })
    expect((await bundle(payload, id)).state).toBe('scheduled')
    for (const change of [{ items: [publish('pages', another)] }, inMinutes(90)]) {
      await who.publisher.ask('PATCH', `/api/bundles/${id}`, change)
      expect(await bundle(payload, id)).toMatchObject({ state: 'preparing', approval: null })
      await act(who.publisher, id, 'schedule')
    }
  })

  test('a save that fails voids nothing', async () => {
    const onePage = await page()
    const id = await scheduled([publish('pages', onePage)])
    await who.publisher.ask('PATCH', `/api/pages/${onePage}`, { title: '', _status: 'published' }, 400)
    expect((await bundle(payload, id)).state).toBe('scheduled')
  })
})

describe('who may', () => {
  const every = ['approve', 'schedule', 'publish-now'] as const

  test('an author prepares, and does nothing else by any door', async () => {
    const onePage = await page()
    const id = await makeBundle(who.author, [publish('pages', onePage)], inMinutes(60))
    for (const action of every) await act(who.author, id, action, 403)
    await who.author.ask('PATCH', `/api/bundles/${id}`, {
      state: 'scheduled',
      dueAt: '2020-01-01T00:00:00.000Z',
      approvedBy: who.publisher.id,
      approval: [{ of: `pages:${onePage}`, version: 1, savedAt: '2020-01-01T00:00:00.000Z' }],
    })
    await runDue(payload)
    expect(await bundle(payload, id)).toMatchObject({ state: 'preparing', approval: null, approvedBy: null })
    await act(who.publisher, id, 'schedule')
    await act(who.author, id, 'take-back', 403)
    await who.author.ask('PATCH', `/api/bundles/${id}`, { items: [] }, 403)
    await who.author.ask('PATCH', `/api/bundles/${id}`, { deletedAt: new Date().toISOString() }, 403)
    await who.author.ask('DELETE', `/api/bundles/${id}`, undefined, 403)
    expect((await bundle(payload, id)).state).toBe('scheduled')
    await act(who.publisher, id, 'take-back')
    expect((await bundle(payload, id)).state).toBe('preparing')
  })

  test('what is published, and when, is written by the workflow alone: also for an administrator', async () => {
    const { doc } = await who.administrator.ask('POST', '/api/bundles', {
      title: 'x',
      state: 'published',
      problem: 'x',
    })
    expect(doc).toMatchObject({ state: 'preparing', problem: null })
  })

  test('the secretariat plans governance alone, and communications the rest', async () => {
    const [oneBody, onePage] = [await body(), await page()]
    await who.publisher.ask('POST', '/api/bundles', { title: 'x', items: [publish('governance-bodies', oneBody)] }, 403)
    await who.secretariat.ask('POST', '/api/bundles', { title: 'x', items: [publish('pages', onePage)] }, 403)
    const id = await makeBundle(who.secretariat, [publish('governance-bodies', oneBody)], inMinutes(60))
    for (const action of every) await act(who.publisher, id, action, 403)
    await who.publisher.ask('PATCH', `/api/bundles/${id}`, { items: [] }, 403)
    await act(who.secretariat, id, 'schedule')
    await act(who.publisher, id, 'take-back', 403)
    await who.publisher.ask('PATCH', `/api/bundles/${id}`, { deletedAt: new Date().toISOString() }, 403)
    await who.administrator.ask('PATCH', `/api/governance-bodies/${oneBody}?draft=true`, { name: 'A secret name' })
    const { docs } = await who.author.ask('GET', `/api/bundles?where[id][equals]=${id}`)
    expect(JSON.stringify(docs)).toContain(`changed Governance body ${oneBody} on`)
    expect(JSON.stringify(docs)).not.toContain('A secret name')
    await act(who.secretariat, id, 'schedule')
    await runNow(id)
    expect((await bundle(payload, id)).state).toBe('published')
  })

  test('a bundle of both kinds needs somebody who may publish both', async () => {
    const items = [publish('governance-bodies', await body()), publish('pages', await page())]
    const id = await makeBundle(who.administrator, items, inMinutes(60))
    for (const one of [who.publisher, who.secretariat, who.author])
      for (const action of every) await act(one, id, action, 403)
    await act(who.administrator, id, 'schedule')
    for (const one of [who.publisher, who.secretariat])
      await one.ask('PATCH', `/api/bundles/${id}`, { title: 'Another', ...inMinutes(90) }, 403)
    expect((await bundle(payload, id)).state).toBe('scheduled')
  })

  test('a published bundle stays as it is', async () => {
    const id = await makeBundle(who.publisher, [publish('pages', await page())], inMinutes(60))
    await act(who.publisher, id, 'publish-now')
    await who.publisher.ask('PATCH', `/api/bundles/${id}`, { title: 'Another' }, 400)
    for (const action of [...every, 'take-back']) await act(who.publisher, id, action, 400)
    expect((await bundle(payload, id)).state).toBe('published')
  })

  test('a scheduled bundle keeps its time where somebody approves or schedules it from an older page', async () => {
    const id = await scheduled([publish('pages', await page())])
    for (const action of ['approve', 'schedule'])
      expect(await words(act(who.publisher, id, action, 400))).toBe('The bundle is scheduled by now. Reload the page.')
    expect((await bundle(payload, id)).state).toBe('scheduled')
  })

  test('a copy of a scheduled bundle has no approval', async () => {
    const id = await scheduled([publish('pages', await page())])
    const { doc } = await who.publisher.ask('POST', `/api/bundles/${id}/duplicate`, {})
    expect(doc).toMatchObject({ state: 'preparing', approval: null, approvedBy: null })
  })

  test('nobody runs what is due from outside', async () => {
    for (const one of Object.values(who)) await one.ask('POST', '/api/bundles/run-due', {}, 404)
  })
})

describe('a plan for one record', () => {
  const plan = (by: Person, data: object, expected?: number) => by.ask('POST', '/api/bundles/plan', data, expected)

  test('is a bundle of one, which a second plan moves', async () => {
    const onePage = await page()
    const first = await plan(who.publisher, { collection: 'pages', id: onePage, action: 'publish', ...inMinutes(60) })
    expect(first.message).toMatch(/^Scheduled for /)
    const second = await plan(who.publisher, { collection: 'pages', id: onePage, action: 'publish', ...inMinutes(90) })
    const away = await plan(who.publisher, { collection: 'pages', id: onePage, action: 'unpublish', ...inMinutes(99) })
    expect([second.id, away.id !== first.id]).toEqual([first.id, true])
    await runNow(Number(first.id))
    expect(await live('pages', onePage)).toMatchObject({ status: 'published' })
  })

  test('takes the place of none that holds more, lies in the bin or is published already', async () => {
    const onePage = await page()
    const asked = { collection: 'pages', id: onePage, action: 'publish', ...inMinutes(60) }
    const together = await makeBundle(who.publisher, [publish('pages', onePage), publish('pages', await page())])
    const binned = Number((await plan(who.publisher, asked)).id)
    await who.publisher.ask('PATCH', `/api/bundles/${binned}`, { deletedAt: new Date().toISOString() })
    const run = Number((await plan(who.publisher, asked)).id)
    await runNow(run)
    await who.author.ask('PATCH', `/api/pages/${onePage}?draft=true`, { summary: 'Later.' })
    const again = Number((await plan(who.publisher, asked)).id)
    expect(new Set([together, binned, run, again]).size).toBe(4)
    expect([(await bundle(payload, together)).items?.length, (await bundle(payload, run)).state]).toEqual([
      2,
      'published',
    ])
  })

  test('of an author is prepared, and waits', async () => {
    const onePage = await page()
    const asked = { collection: 'pages', id: onePage, action: 'publish', ...inMinutes(60) }
    const { id, message } = await plan(who.author, asked)
    expect([message, (await bundle(payload, Number(id))).state]).toEqual([
      expect.stringMatching(/^Prepared/) as string,
      'preparing',
    ])
    await act(who.publisher, Number(id), 'schedule')
    await plan(who.author, { ...asked, ...inMinutes(90) }, 403)
  })

  test('says which time it is when the clocks go back, and moves the home page too', async () => {
    await who.publisher.ask('POST', '/api/globals/home?draft=true', { heading: 'Home', lead: 'One.' })
    const home = { global: 'home', action: 'publish', day: '2027-10-31', time: '01:30' }
    const first = await plan(who.publisher, home)
    expect(first.message).toContain('1:30am comes twice on 31 October 2027, as the clocks go back. It is the first.')
    const second = await plan(who.publisher, { ...home, time: '09:00' })
    expect(second.id).toBe(first.id)
    await plan(who.publisher, { ...home, action: 'unpublish' }, 400)
    await plan(who.publisher, { collection: 'users', id: 1, action: 'publish', ...inMinutes(60) }, 400)
    await plan(who.secretariat, { ...home, day: '2027-11-30' }, 403)
  })
})

test("Payload's own schedule is off, and its jobs are nowhere", async () => {
  const { collections, globals, jobs } = payload.config
  const drafts = [...collections, ...globals].map(({ versions }) => typeof versions === 'object' && versions.drafts)
  expect(drafts.filter((one) => typeof one === 'object' && one.schedulePublish)).toEqual([])
  expect([jobs.enabled, jobs.tasks ?? []]).toEqual([false, []])
  expect(collections.map(({ slug }) => slug)).not.toContain('payload-jobs' as CollectionSlug)
  for (const address of ['/api/payload-jobs', '/api/payload-jobs/run'])
    await who.administrator.ask('GET', address, undefined, 404)
})
