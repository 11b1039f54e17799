import { Client } from 'pg'
import type { CollectionSlug } from 'payload'
import { usedIn } from '@/domain/public-records'
import { migrations } from '@/migrations'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { numbers } from '../../support/random-edits'
import { addition } from '../../support/role-records'

// The index of the search: after any change it is what a fresh one would be, and holds what is public alone.

let own: PayloadOnDatabase
let client: Client
let told: string[] = []
const overrideAccess = true
const why = { correctionReason: 'An edit of a test.' }

type Row = Record<string, unknown>
const rows = async (statement: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(statement, values)).rows
const everything = async (): Promise<Row[]> => [
  ...(await rows(`select kind, record, part, key, title, other_names, summary, body, document_text, date, public_from::text,
    (select array_agg(name order by name) from unnest(names) name) as names, head::text, words::text, vocabulary
    from search_entries order by kind, record, part`)),
  ...(await rows('select * from search_words order by word')),
]
/** What the index would be if it were made now; it stays as it is. */
const madeAnew = async (): Promise<Row[]> => {
  await client.query('begin')
  await client.query('select portal_rebuild_search()')
  const all = await everything()
  await client.query('rollback')
  return all
}
const create = async (collection: CollectionSlug, data: object, others: object = {}): Promise<number> => {
  const all = await addition(
    collection as 'trusts',
    { trust: 0, body: 0, seat: 0, ...others },
    { _status: 'published', ...data },
  )
  return (await own.payload.create({ collection, data: all as never, overrideAccess })).id
}
const update = (collection: CollectionSlug, id: number, data: object) =>
  own.payload.update({
    collection,
    id,
    data: { ...(collection === 'governance-bodies' ? why : {}), ...data },
    overrideAccess,
  })
const titles = async (kind: string, record: number): Promise<unknown[]> =>
  (await rows('select title from search_entries where kind = $1 and record = $2', [kind, record])).map(
    ({ title }) => title,
  )
/** Where a word stands, from when on it is public: '-infinity' for now. */
const having = async (word: string): Promise<unknown[]> =>
  (
    await rows(
      `select kind || ' ' || record || ' ' || part as entry, public_from::text as "from" from search_entries
        where words @@ plainto_tsquery('portal_english', $1) order by 1`,
      [word],
    )
  ).map(({ entry, from }) => [entry, from])
const isWord = async (word: string): Promise<boolean> =>
  (await rows('select from search_words where word = $1', [word])).length > 0

beforeAll(async () => {
  own = await startPayload()
  client = new Client({ connectionString: own.database.url })
  client.on('notification', ({ payload: name = '' }) => told.push(name))
  await client.connect()
  await client.query("set timezone = 'UTC'; listen changes")
})
afterAll(async () => {
  await client.end()
  await own.remove()
})

test.each(usedIn('search'))('of %s there is what tells the index of it, at its table', async (slug) => {
  const table = slug.replaceAll('-', '_')
  const found = await rows(
    `select tgdeferrable and tginitdeferred as deferred, to_regprocedure('portal_search_of_${table}(int)') is not null as there
      from pg_trigger where tgname = 'portal_tell_search' and tgrelid = '"${table}"'::regclass`,
  )
  expect(found).toEqual([{ deferred: true, there: true }])
})

describe('the law', () => {
  const seed = Number(process.env.SEARCH_SEED ?? 1)
  test(`after 150 edits, of seed ${seed}, the index is what it would be if it were made anew, and nothing that is not public is in it`, async () => {
    const draw = numbers(seed)
    const { below } = draw
    const one = <Item>(from: readonly Item[]): Item => draw.one(from) as Item // never empty
    const trust = await create('trusts', {})
    const ids: Record<string, number[]> = { trusts: [trust] }
    const kinds = [
      'trusts',
      'networks',
      'cdcs',
      'tests',
      'workstreams',
      'governance-bodies',
      'news-posts',
      'pages',
      'meetings',
    ] as const
    for (const kind of kinds.slice(1))
      ids[kind] = [
        await create(kind, {}, { trust, body: ids['governance-bodies']?.[0] ?? 0 }),
        await create(kind, {}, { trust, body: ids['governance-bodies']?.[0] ?? 0 }),
      ]
    let count = 0
    /** the kinds of what was found after some edit */
    const seen = new Set<unknown>()
    const text = (words: string) => ({
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          {
            type: 'paragraph',
            version: 1,
            direction: 'ltr',
            format: '',
            indent: 0,
            textFormat: 0,
            children: [{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }],
          },
        ],
      },
    })
    const field = (kind: (typeof kinds)[number], words: string): object => {
      const later = { readBy: 'embargoed', embargoedUntil: '2199-01-01T00:00:00.000Z', title: `secretly ${words}` }
      const fields: Record<(typeof kinds)[number], object[]> = {
        trusts: [{ summary: words }, { body: text(words) }, { areasServed: [words, 'Preston'] }, { shortName: words }],
        networks: [{ sharedGoal: words }, { achievements: [{ text: words }] }],
        cdcs: [{ summary: words }, { address: { town: words } }, { gettingThere: { parking: { text: words } } }],
        tests: [{ alsoKnownAs: [words, 'Zoé scan'] }, { whatItIs: text(words) }, { alsoKnownAs: [] }],
        workstreams: [{ projects: [{ title: words }] }, { projects: [] }],
        'governance-bodies': [
          { abbreviation: words.slice(0, 12) },
          { earlierNames: [{ name: words }] },
          { remit: text(words) },
          { name: words },
        ],
        'news-posts': [
          { body: text(words) },
          { publishedOn: '2024-0' + String(1 + below(9)) },
          { withdrawn: { on: '2026-01-01', why: words } },
          { withdrawn: { on: null } },
        ],
        pages: [
          {
            layout: [
              { blockType: 'callout', kind: 'inset', text: words },
              { blockType: 'figures', figures: [{ figure: '9', label: words }] },
            ],
          },
          { layout: [{ blockType: 'text', text: text(words) }] },
          { withdrawn: { on: '2026-01-01', why: words, keep: true } },
          { withdrawn: { on: null } },
        ],
        meetings: [
          { where: words },
          {
            agenda: [
              {
                readBy: 'private',
                privateReason: 'Costs',
                title: `secretly ${words}`,
                papers: [{ title: `secretly ${words}` }],
              },
              { title: words },
            ],
          },
          { agenda: [later, { readBy: 'public', title: words, papers: [{ title: words, text: text(words) }] }] },
          { papersFrom: one(['2199-01-01T00:00:00.000Z', null]) },
          { papers: [{ title: words, kind: 'paper', text: text(words) }] },
          { decisions: [{ text: words, reference: `DPB-${words.slice(-3)}` }, { text: 'Agreed.' }] },
          { minutes: { text: text(words) } },
          { body: one(ids['governance-bodies'] ?? []) },
        ],
      }
      return one(fields[kind])
    }
    const statements = [
      "update tests set summary = 'By hand' where id = (select max(id) from tests)",
      'delete from tests_texts',
      "update trusts set _status = 'draft' where id = (select min(id) from trusts)",
      "update trusts set _status = 'published'",
      "update meetings_decisions set text = 'By hand'",
      "update meetings_agenda set read_by = 'private' where read_by = 'public'",
      'delete from meetings_agenda_papers',
      "update governance_bodies set _status = case when id % 2 = 0 then 'draft' else 'published' end::enum_governance_bodies_status",
      "update governance_bodies set _status = 'published'",
      "insert into documents (title, filename) values ('A document', 'by-hand-' || (select count(*) from documents) || '.pdf')",
      "insert into document_texts select id, 'Words of a file' from documents on conflict do nothing",
      'delete from documents where id = (select max(id) from documents)',
      "update pages_blocks_callout set text = 'By hand'",
      'delete from pages_blocks_figures',
    ]
    for (let edit = 0; edit < 150; edit++) {
      const words = `edit ${['alpha', 'beta', 'gamma', 'delta'][below(4)]}${++count}x`
      const kind = one(kinds)
      const all = ids[kind] ?? []
      const id = one(all)
      const way = below(10)
      const what = `edit ${edit}: ${way} of ${kind} ${id}`
      const before = await everything()
      // what is refused changes nothing, which is looked at all the same
      if (way < 4) await update(kind, id, { _status: 'published', ...field(kind, words) }).catch(() => undefined)
      else if (way < 6)
        await own.payload
          .update({
            collection: kind,
            id,
            draft: true,
            data: { ...why, ...field(kind, words) },
            overrideAccess,
          })
          .catch(() => undefined)
      else if (way < 7) await update(kind, id, { _status: one(['draft', 'published']) }).catch(() => undefined)
      else if (way < 8) await client.query(one(statements))
      else if (way < 9 && all.length > 1) {
        await own.payload.delete({ collection: kind, id, overrideAccess }).then(
          () => (ids[kind] = all.filter((other) => other !== id)),
          () => undefined,
        )
      } else all.push(await create(kind, {}, { trust, body: one(ids['governance-bodies'] ?? []) }).catch(() => id))
      expect([what, await everything()]).toEqual([what, await madeAnew()])
      for (const { kind: found } of await rows('select distinct kind from search_entries')) seen.add(found)
      // nothing of a draft comes in
      expect([what, way === 4 || way === 5 ? await everything() : before]).toEqual([what, before])
      const hidden = await rows(
        "select kind, record, part from search_entries where public_from < '2190-01-01' and words @@ plainto_tsquery('portal_english', 'secretly')",
      )
      expect([what, hidden]).toEqual([what, []])
      expect(await isWord('secretly')).toBe(false)
    }
    expect(seen.size).toBeGreaterThan(9)
  }, 240_000)
})

describe('a record', () => {
  test('is in the index from its publication on, and is gone with it; drafts are never in it', async () => {
    const id = await create('tests', { name: 'Okapi test', _status: 'draft' })
    expect(await having('okapi')).toEqual([])
    await update('tests', id, { _status: 'published' })
    expect(await having('okapi')).toEqual([[`tests ${id} `, '-infinity']])
    expect(await isWord('okapi')).toBe(true)
    await own.payload.update({ collection: 'tests', id, data: { name: 'Tapir test' }, draft: true, overrideAccess })
    expect(await having('tapir')).toEqual([])
    await update('tests', id, { _status: 'draft' })
    expect(await having('okapi')).toEqual([])
    expect(await isWord('okapi')).toBe(false)
  })

  test('tells that the index has changed when what is found of it has, and not otherwise', async () => {
    const id = await create('tests', { name: 'Lemur test' })
    const toldBy = async (work: () => Promise<unknown>): Promise<number> => {
      await client.query('select 1')
      told = []
      await work()
      await client.query('select 1')
      return told.filter((name) => name === 'search').length
    }
    expect(await toldBy(() => update('tests', id, { _status: 'published', summary: 'Other words.' }))).toBeGreaterThan(
      0,
    )
    expect(await toldBy(() => update('tests', id, { _status: 'published', summary: 'Other words.' }))).toBe(0)
    expect(await toldBy(() => update('tests', id, { _status: 'published', lastReviewed: '2026-01-01' }))).toBe(0)
    expect(await toldBy(() => own.database.sql("update tests set name = 'Loris test' where id = $1", [id]))).toBe(1)
    expect(await titles('tests', id)).toEqual(['Loris test'])
  })

  test('that is rolled back changes nothing', async () => {
    const before = await everything()
    await client.query("begin; update tests set name = 'Rolled back'; rollback")
    expect(await everything()).toEqual(before)
  })

  test('of a body that is not public takes its meetings out, with their decisions, and brings them back', async () => {
    const body = await create('governance-bodies', { name: 'Heron board' })
    const id = await create('meetings', { decisions: [{ text: 'Agreed the bittern plan.' }] }, { body })
    const entry = [[`decisions ${id} 1`, '-infinity']]
    expect(await having('bittern')).toEqual(entry)
    await update('governance-bodies', body, { _status: 'draft' })
    expect([await having('bittern'), await having('heron')]).toEqual([[], []])
    await update('governance-bodies', body, { _status: 'published' })
    expect(await having('bittern')).toEqual(entry)
  })

  test('of a body that a joint meeting is also of is told by the meeting: its title has the names of public bodies alone', async () => {
    const body = await create('governance-bodies', { name: 'Fennimore committee' })
    const other = await create('governance-bodies', { name: 'Craglimp committee' })
    const id = await create('meetings', { startsAt: '2026-05-02T09:00:00.000Z', alsoOf: [other] }, { body })
    const both = ['Fennimore committee and Craglimp committee, 2 May 2026']
    expect(await titles('meetings', id)).toEqual(both)
    await update('governance-bodies', other, { _status: 'draft' })
    expect(await titles('meetings', id)).toEqual(['Fennimore committee, 2 May 2026'])
    expect([await having('craglimp'), await isWord('craglimp')]).toEqual([[], false])
    await update('governance-bodies', other, { name: 'Craglimp group', _status: 'published' })
    expect(await titles('meetings', id)).toEqual(['Fennimore committee and Craglimp group, 2 May 2026'])
    await rows("delete from meetings_rels where path = 'alsoOf'")
    expect(await titles('meetings', id)).toEqual(['Fennimore committee, 2 May 2026'])
  })

  test('with minutes that are to follow says nothing of them', async () => {
    const body = await create('governance-bodies', {})
    const id = await create('meetings', { minutes: { title: 'Minutes of the dotterel inquiry' } }, { body })
    expect(await having('dotterel')).toEqual([])
    await rows(`update meetings set minutes_text = '{"root":{"children":[{"text":"Agreed."}]}}' where id = $1`, [id])
    expect(await having('dotterel')).toEqual([[`meetings ${id} `, '-infinity']])
  })

  test('whose items are private or embargoed gives away nothing of them before their time', async () => {
    const body = await create('governance-bodies', {})
    const until = '2198-05-01T09:00:00.000Z'
    const agenda = [
      {
        title: 'Pelican contract',
        readBy: 'private',
        privateReason: 'Costs',
        publicTitle: 'A contract for storks',
        papers: [{ title: 'Pelican costs' }],
      },
      {
        title: 'Cormorant review',
        readBy: 'embargoed',
        embargoedUntil: until,
        publicTitle: 'A review of divers',
        papers: [{ title: 'Cormorant figures' }],
      },
      { title: 'Public gannets', readBy: 'public', papers: [{ title: 'Gannet report' }] },
    ]
    const id = await create('meetings', { agenda, papersFrom: '2199-05-01T09:00:00.000Z' }, { body })
    expect(await having('pelican')).toEqual([])
    for (const word of ['storks', 'divers']) expect(await having(word)).toEqual([[`meetings ${id} `, '-infinity']])
    expect(await having('cormorant')).toEqual([
      [`meetings ${id} item 2`, '2198-05-01 09:00:00+00'],
      [`meetings ${id} papers of item 2`, '2199-05-01 09:00:00+00'],
    ])
    expect(await having('gannet')).toEqual([
      [`meetings ${id} `, '-infinity'],
      [`meetings ${id} papers`, '2199-05-01 09:00:00+00'],
    ])
    expect([await isWord('cormorant'), await isWord('pelican')]).toEqual([false, false])
  })

  test('that cannot be read is saved all the same, and is not found', async () => {
    const [{ definition } = { definition: '' }] = await rows(
      "select pg_get_functiondef('portal_search_of_networks'::regproc) as definition",
    )
    const id = await create('networks', { name: 'Ibis network' })
    const broken = String(definition).replace(
      /\$function\$[^]*\$function\$/,
      "$function$ select 1/0 || '', '', '', null::text[], '', '', '', '', null::timestamptz $function$",
    )
    await client.query(broken)
    await update('networks', id, { _status: 'published', summary: 'Saved all the same.' })
    await client.query(String(definition))
    expect((await own.payload.findByID({ collection: 'networks', id, overrideAccess })).summary).toBe(
      'Saved all the same.',
    )
    expect(await titles('networks', id)).toEqual([])
    await client.query('select portal_rebuild_search()')
    expect(await titles('networks', id)).toEqual(['Ibis network'])
  })
})

test('two people who publish at once wait for each other, and both are found', async () => {
  const [a, b] = [
    new Client({ connectionString: own.database.url }),
    new Client({ connectionString: own.database.url }),
  ]
  for (const [at, one] of [a, b].entries()) {
    await one.connect()
    await one.query('begin')
    await one.query(
      `insert into trusts (name, short_name, summary, ods_code, slug, _status) values ('Finch trust ${at}', 'F', 'Sparrows.', 'Q0${at}', 'finch-${at}', 'published')`,
    )
  }
  await Promise.all([a, b].map((one) => one.query('commit')))
  for (const one of [a, b]) await one.end()
  expect(await having('finch')).toHaveLength(2)
  expect(await everything()).toEqual(await madeAnew())
})

test('a database of an older version is indexed by the migration', async () => {
  const ofSearch = migrations.filter(({ name }) => /_920[01]00_search/.test(name))
  const before = await everything()
  const db = own.payload.db as unknown as { drizzle: never } // PostgreSQL's adapter
  const args = { db: db.drizzle, payload: own.payload, req: {} as never }
  for (const { down } of [...ofSearch].reverse()) await down(args)
  expect(await rows("select from pg_proc where proname like 'portal_search%'")).toEqual([])
  for (const { up } of ofSearch) await up(args)
  const after = await everything()
  // the texts of documents were in a table that the older version has not
  const others = (all: Row[]): Row[] => all.filter(({ kind }) => kind !== undefined && kind !== 'documents')
  expect(others(after)).toEqual(others(before))
})
