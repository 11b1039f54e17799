import { down, up } from '@/migrations/20261129_700000_agenda'
import { down as tagsDown, up as tagsUp } from '@/migrations/20261129_700100_agenda_tags'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// A database that an older version made keeps its papers, in what is public and in each version.

let own: PayloadOnDatabase

beforeAll(async () => {
  own = await startPayload()
})
afterAll(() => own.remove())

const text = (words: string) =>
  JSON.stringify({ root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] } })

/** Papers as they were stored: agenda, two minutes and one that holds nothing yet. */
const olderPapers = (table: string, parent: number): string =>
  [
    ['Agenda', 'agenda', text('Welcome.')],
    ['Minutes of June', 'minutes', text('Present: all.')],
    ['Minutes of part two', 'minutes', text('Present: some.')],
    ['Report', 'paper', text('')],
  ]
    .map(
      ([title, kind, stored], place) =>
        `insert into ${table} (_order, _parent_id, id, title, kind, text) values (${place + 1}, ${parent}, '${1001 + place}', '${title}', '${kind}', '${stored}');`,
    )
    .join('\n')

test('the first minutes are the minutes, all else stays a paper, and back again', async () => {
  const { payload } = own
  const body = await payload.create({
    collection: 'governance-bodies',
    data: { name: 'A board', slug: 'a-board', kind: 'board', summary: 'A board.', _status: 'published' },
    overrideAccess: true,
  })
  const { id } = await payload.create({
    collection: 'meetings',
    data: {
      body: body.id,
      startsAt: '2026-06-01T10:00:00.000Z',
      startsAt_tz: 'Europe/London',
      state: 'held',
      _status: 'published',
    },
    overrideAccess: true,
  })
  const { docs } = await payload.findVersions({
    collection: 'meetings',
    depth: 0,
    overrideAccess: true,
    where: { parent: { equals: id } },
  })
  const version = Number(docs[0]?.id)
  const db = payload.db as unknown as { drizzle: never } // PostgreSQL's adapter
  const args = { db: db.drizzle, payload, req: {} as never }
  await tagsDown(args)
  await down(args)
  await own.database.sql(olderPapers('meetings_papers', id).split('\n').join(' '))
  await own.database.sql(olderPapers('_meetings_v_version_papers', version))
  await up(args)
  await tagsUp(args)
  const now = await payload.findByID({ collection: 'meetings', depth: 0, id, overrideAccess: true })
  const then = await payload.findVersionByID({
    collection: 'meetings',
    depth: 0,
    id: String(version),
    overrideAccess: true,
  })
  for (const state of [now, then.version]) {
    expect(state.minutes).toMatchObject({ title: 'Minutes of June', draft: false })
    expect(JSON.stringify(state.minutes)).toContain('Present: all.')
    expect(state.papers?.map(({ kind, title, toFollow }) => [title, kind, toFollow])).toEqual([
      ['Agenda', 'agenda', false],
      ['Minutes of part two', 'paper', false],
      ['Report', 'paper', true],
    ])
    expect(state.hasPapers).toBe(true)
  }
  await tagsDown(args)
  await down(args)
  const back = await own.database.sql('select title, kind::text from meetings_papers order by _order')
  expect(back.map(({ kind, title }) => [title, kind])).toEqual([
    ['Agenda', 'agenda'],
    ['Minutes of part two', 'paper'],
    ['Report', 'paper'],
    ['Minutes of June', 'minutes'],
  ])
})
