import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { TypedUser } from 'payload'
import type * as Reads from '@/content/waiting-times/figures'
import type { Figure } from '@/domain/waiting-times/figure'
import type { Checked } from '@/domain/waiting-times/import/checked'
import { checkFile } from '@/publishing/waiting-times/check'
import { keepImport } from '@/publishing/waiting-times/keep'
import { takeImportBack } from '@/publishing/waiting-times/take-back'
import { removeAbandoned } from '@/publishing/waiting-times/imports'
import { receivedFile } from '@/publishing/waiting-times/temporary-file'
import { inTransaction } from '@/seed/database'
import { addWaitingTimes } from '@/seed/waiting-times'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { pairsOfFullSize, writeFullExtract } from '../../support/waiting-times/full-extract'
import { zipOf } from '../../support/waiting-times/zip'

// Files of waiting times on a real PostgreSQL: looked at, kept whole or not at all, taken back.

const at = new Date('2026-11-24T12:00:00Z')
const nothingAbout = { sourceAddress: null, publishedOn: null, notes: null }
const trusts = { RXL: 'Blackpool', RXN: 'Preston', RXR: 'Blackburn', RTX: 'Morecambe Bay' }
const header =
  'month,provider,test,wait_00_01,wait_01_02,wait_02_03,wait_03_04,wait_04_05,wait_05_06,wait_06_07,wait_07_08,wait_08_09,wait_09_10,wait_10_11,wait_11_12,wait_12_13,wait_13_plus,waiting,waiting_list_activity,planned_activity,unscheduled_activity'

let own: PayloadOnDatabase
let user: TypedUser
let folder: string
let figuresOf: typeof Reads.figuresOf
let listener: Client
let told: string[] = []

const sql = (text: string, values?: unknown[]) => own.database.sql(text, values)
/** A line of a file of figures: all people wait in one band. */
const line = (month: string, provider: string, test: string, people: number, done = 1): string =>
  [month, provider, test, people, ...Array<number>(13).fill(0), people, done, 0, 0].join(',')
const fileOf = async (text: string, name = 'figures.csv'): Promise<string> => {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}
const check = async (lines: string[], fileName = 'figures.csv'): Promise<Checked> =>
  checkFile(own.payload, {
    path: await fileOf([header, ...lines].map((one) => `${one}\n`).join('')),
    ...{ fileName, by: 'Somebody (user 1)', at },
  })
const keep = (id: number | null) => keepImport(own.payload, id ?? 0, { about: nothingAbout, at, user })
const takeBack = (id: number | null) => takeImportBack(own.payload, id ?? 0, { at, user })
/** Every stored figure with its import. */
const stored = () => sql('select * from waiting_figures order by month, provider, test')
const waitingOf = (figures: readonly Figure[]) => figures.map(({ bands, provider, test }) => [provider, test, bands[0]])

beforeAll(async () => {
  own = await startPayload()
  folder = await mkdtemp(path.join(tmpdir(), 'portal-figures-'))
  ;({ figuresOf } = await import('@/content/waiting-times/figures'))
  const person = { email: 'publisher@example.org', password: 'a-long-password-for-the-tests', name: 'Pat Publisher' }
  const made = await own.payload.create({
    collection: 'users',
    data: { ...person, role: 'publisher' },
    overrideAccess: true,
  })
  user = { ...made, collection: 'users' }
  for (const [odsCode, name] of Object.entries(trusts))
    await own.payload.create({
      collection: 'trusts',
      data: {
        name,
        shortName: name,
        summary: 'A trust.',
        odsCode,
        slug: name.toLowerCase().replace(' ', '-'),
        _status: 'published',
      },
      overrideAccess: true,
    })
  listener = new Client({ connectionString: own.database.url })
  listener.on('notification', ({ payload: name = '' }) => told.push(name))
  await listener.connect()
  await listener.query('listen changes')
})
afterAll(async () => {
  await listener.end()
  await own.remove()
  await rm(folder, { recursive: true, force: true })
})
afterEach(() => sql('truncate waiting_figures, waiting_import_figures, waiting_imports restart identity cascade'))

describe('the file of a month', () => {
  /** A tenth of what a month has. */
  const pairsOfSmallSize = 900
  let file: string
  beforeAll(async () => {
    file = path.join(folder, 'small extract.csv')
    await writeFullExtract(file, { pairs: pairsOfSmallSize })
  })

  test.each([
    { kind: 'zip', size: 'in full size', pairs: pairsOfFullSize },
    { kind: 'csv', size: 'of a tenth of it', pairs: pairsOfSmallSize },
  ])(
    'as $kind, $size: its figures are those that were summed while it was written',
    async ({ kind, pairs }) => {
      const written = path.join(folder, `${kind}.csv`)
      const sums = await writeFullExtract(written, { pairs })
      const brought = path.join(folder, 'full.zip')
      await zipOf([{ name: 'May 2026/extract.csv', content: createReadStream(written) }], createWriteStream(brought))
      const rows: number[] = []
      const checked = await checkFile(own.payload, {
        path: kind === 'zip' ? brought : written,
        ...{ fileName: `full.${kind}`, by: 'Somebody', at },
        onRows: (number) => rows.push(number),
      })
      expect([checked.problems, checked.warnings]).toEqual([[], []])
      expect(checked).toMatchObject({ rowsRead: pairs * 16, rowsKept: 72, broughtBefore: null })
      expect(checked.plan?.months).toEqual([{ month: 'May 2026', added: 72, changed: 0, removed: 0, unchanged: 0 }])
      expect(rows.at(-1)).toBe(Math.floor((pairs * 16) / 5_000) * 5_000)
      expect(await stored()).toEqual([])
      await keep(checked.id)
      const figures = await figuresOf()
      const expected = [...sums].filter(
        ([key, counts]) => /^(?:RXL|RXN|RXR|RTX|ENGLAND) /.test(key) && counts.some((one) => one > 0),
      )
      expect(
        figures.map(({ activity, bands, provider, test }) => [
          `${provider} ${test}`,
          [...bands, activity.waitingList, activity.planned, activity.unscheduled],
        ]),
      ).toEqual(expected.sort(([a], [b]) => (a < b ? -1 : 1)))
      expect(new Set(figures.map(({ month }) => month))).toEqual(new Set(['2026-05']))
    },
    60_000,
  )

  test('brought a second time it changes nothing, and says when it came', async () => {
    const asked = { path: file, fileName: 'full.csv', by: 'Pat Publisher (user 1)', at }
    await keep((await checkFile(own.payload, asked)).id)
    const before = await stored()
    const again = await checkFile(own.payload, asked)
    expect(again).toMatchObject({ id: null, problems: [], broughtBefore: '24 November 2026, midday, by Pat Publisher' })
    expect(again.plan?.months).toEqual([{ month: 'May 2026', added: 0, changed: 0, removed: 0, unchanged: 72 }])
    expect(await stored()).toEqual(before)
    expect(await sql('select state from waiting_imports')).toEqual([{ state: 'kept' }])
  }, 60_000)

  test('what it has no more of its month goes, and other months stay', async () => {
    const first = await check([line('2026-05', 'RXL', 'BARIUM_ENEMA', 7), line('2026-04', 'RXL', 'MRI', 8)])
    await keep(first.id)
    const checked = await checkFile(own.payload, { path: file, fileName: 'full.csv', by: 'Somebody', at })
    expect(checked.plan?.months[0]).toMatchObject({ removed: 1 })
    expect(checked.plan?.changes).toEqual([
      { about: 'Blackpool, Barium enema, May 2026', words: ['No more in the file: 7 people waiting become no figure'] },
    ])
    await keep(checked.id)
    expect(waitingOf(await figuresOf({ to: '2026-04' }))).toEqual([['RXL', 'MRI', 8]])
    expect(await figuresOf({ from: '2026-05', providers: ['RXL'], tests: ['BARIUM_ENEMA'] })).toEqual([])
    await takeBack(checked.id)
    expect(waitingOf(await figuresOf({ from: '2026-05' }))).toEqual([['RXL', 'BARIUM_ENEMA', 7]])
  }, 60_000)
})

describe('before anything is kept', () => {
  test('it is said what is new, what changes from what to what, and what stays', async () => {
    const first = await check([line('2026-03', 'RXL', 'MRI', 40), line('2026-03', 'RXL', 'CT', 5)])
    expect(first.plan).toMatchObject({
      newest: 'March 2026',
      providers: [{ name: 'Blackpool', tests: 2, waiting: 45, underSixWeeks: 45 }],
    })
    await keep(first.id)
    const second = await check([
      line('2026-03', 'RXL', 'MRI', 1_042, 3),
      line('2026-03', 'RXL', 'CT', 5),
      line('2026-04', 'ENGLAND', 'CT', 9),
    ])
    expect(second.plan?.months).toEqual([
      { month: 'March 2026', added: 0, changed: 1, removed: 0, unchanged: 1 },
      { month: 'April 2026', added: 1, changed: 0, removed: 0, unchanged: 0 },
    ])
    expect(second.plan?.changes).toEqual([
      {
        about: 'Blackpool, MRI, March 2026',
        words: [
          'People waiting: 40 becomes 1,042',
          'Waiting under 1 week: 40 becomes 1,042',
          'Tests done from the waiting list: 1 becomes 3',
        ],
      },
    ])
    expect(waitingOf(await figuresOf())).toEqual([
      ['RXL', 'CT', 5],
      ['RXL', 'MRI', 40],
    ])
  })

  test('a file with something wrong is not held at all', async () => {
    const checked = await check([line('2026-03', 'RXL', 'MRI', 40), line('2026-03', 'RXL', 'XRAY', 1)])
    expect(checked).toMatchObject({ id: null, plan: null, rowsRead: 2, rowsKept: 0 })
    expect(checked.problems).toEqual(['Line 3, column "test": "XRAY" is not a test of the statistics, such as "MRI".'])
    expect(await sql('select 1 from waiting_imports')).toEqual([])
  })

  test('a national sum that falls by more than a fifth is told, as a file may be cut off between two providers', async () => {
    await keep((await check([line('2026-03', 'ENGLAND', 'MRI', 1_000)])).id)
    const odd = await check([line('2026-04', 'ENGLAND', 'MRI', 700)])
    expect(odd.warnings).toEqual([
      'England has 30% fewer people waiting in April 2026 than in March 2026. Check that the file is whole.',
    ])
    expect((await check([line('2026-04', 'ENGLAND', 'MRI', 850)])).warnings).toEqual([])
  })

  test('what nobody has kept within a day goes', async () => {
    const { id } = await check([line('2026-03', 'RXL', 'MRI', 40)])
    const day = 24 * 60 * 60 * 1000
    await removeAbandoned({ payload: own.payload }, new Date(at.getTime() + day))
    expect(await sql('select 1 from waiting_imports')).toHaveLength(1)
    await removeAbandoned({ payload: own.payload }, new Date(at.getTime() + day + 1))
    expect(await sql('select 1 from waiting_imports')).toEqual([])
    expect(await sql('select 1 from waiting_import_figures')).toEqual([])
    await expect(keep(id)).rejects.toThrow('This file is not held any more')
  })
})

describe('keeping', () => {
  test('is refused a day after the file was looked at, also when nobody has looked at another', async () => {
    const { id } = await check([line('2026-03', 'RXL', 'MRI', 40)])
    const late = new Date(at.getTime() + 24 * 60 * 60 * 1000 + 1)
    await expect(keepImport(own.payload, id ?? 0, { about: nothingAbout, at: late, user })).rejects.toThrow(
      'This file is not held any more',
    )
    expect(await stored()).toEqual([])
  })

  test('tells pages once, notes who did it, and says what the file is', async () => {
    const { id } = await check([line('2026-03', 'RXL', 'MRI', 40), line('2026-03', 'RXL', 'CT', 5)], 'March.csv')
    await listener.query('select 1')
    told = []
    const about = { sourceAddress: 'https://www.england.nhs.uk/figures/', publishedOn: '2026-05-14', notes: 'A note.' }
    expect(await keepImport(own.payload, id ?? 0, { about, at, user })).toBe('March 2026: 2 new')
    await listener.query('select 1')
    expect(told.filter((tag) => tag === 'waiting-times')).toHaveLength(1)
    expect(await sql('select state, source_address, published_on, notes, added from waiting_imports')).toEqual([
      { state: 'kept', source_address: about.sourceAddress, published_on: '2026-05-14', notes: 'A note.', added: '2' },
    ])
    const events = await sql(
      `select what, user_name, title, details from audit_events where what like '%figures%' order by id desc limit 1`,
    )
    expect(events).toEqual([
      { what: 'import-figures', user_name: 'Pat Publisher', title: 'March.csv', details: 'March 2026: 2 new' },
    ])
  })

  test('is refused when the stored figures have changed since the file was looked at, and nothing changes', async () => {
    const lines = [line('2026-03', 'RXL', 'MRI', 40), line('2026-03', 'RXL', 'CT', 5)]
    const [mine, other] = [await check(lines), await check([line('2026-03', 'RXL', 'CT', 6)])]
    await keep(other.id)
    const before = await stored()
    await expect(keep(mine.id)).rejects.toMatchObject({ status: 409 })
    expect(await stored()).toEqual(before)
  })

  test('of two at the same moment one is refused', async () => {
    const [one, two] = [
      await check([line('2026-03', 'RXL', 'MRI', 40)]),
      await check([line('2026-03', 'RXL', 'MRI', 41)]),
    ]
    const done = await Promise.allSettled([keep(one.id), keep(two.id)])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await stored()).toHaveLength(1)
  })

  test('twice is refused in words', async () => {
    const { id } = await check([line('2026-03', 'RXL', 'MRI', 40)])
    await keep(id)
    await expect(keep(id)).rejects.toThrow('These figures were kept already.')
    await expect(keep(99)).rejects.toMatchObject({ status: 404 })
  })

  test('that fails in the middle changes nothing', async () => {
    await keep((await check([line('2026-03', 'RXL', 'MRI', 40)])).id)
    const before = await stored()
    const { id } = await check([line('2026-03', 'RXL', 'MRI', 41), line('2026-04', 'RXL', 'MRI', 42)])
    // the last of what is written fails
    await sql(
      `create function refuse_all() returns trigger language plpgsql as 'begin raise exception ''The disk is full.''; end'`,
    )
    await sql('create trigger refuse_all before update on waiting_imports for each row execute function refuse_all()')
    try {
      await expect(keep(id)).rejects.toThrow()
    } finally {
      await sql('drop trigger refuse_all on waiting_imports')
      await sql('drop function refuse_all')
    }
    expect(await stored()).toEqual(before)
    expect(await keep(id)).toBe('March to April 2026: 1 new, 1 changed')
  })
})

describe('taking back', () => {
  test('brings back what was replaced, with where that came from', async () => {
    const first = await check([line('2026-03', 'RXL', 'MRI', 40), line('2026-03', 'RXL', 'CT', 5)])
    await keep(first.id)
    const before = await stored()
    const second = await check([line('2026-03', 'RXL', 'MRI', 41), line('2026-03', 'RXR', 'MRI', 2)])
    await keep(second.id)
    expect(await stored()).not.toEqual(before)
    expect(await takeBack(second.id)).toBe('March 2026')
    expect(await stored()).toEqual(before)
    expect(await sql('select state, taken_back_by from waiting_imports order by id')).toEqual([
      { state: 'kept', taken_back_by: null },
      { state: 'taken-back', taken_back_by: `Pat Publisher (user ${user.id})` },
    ])
    await takeBack(first.id)
    expect(await stored()).toEqual([])
    await expect(takeBack(first.id)).rejects.toThrow('taken back already')
  })

  test('is refused while a later import has changed the same figures, which it names', async () => {
    const first = await check([line('2026-03', 'RXL', 'MRI', 40)], 'first.csv')
    await keep(first.id)
    const second = await check([line('2026-03', 'RXL', 'MRI', 41)], 'second.csv')
    await keep(second.id)
    const before = await stored()
    await expect(takeBack(first.id)).rejects.toThrow('A later import changed some of the same figures: "second.csv".')
    expect(await stored()).toEqual(before)
    await takeBack(second.id)
    await takeBack(first.id)
    expect(await stored()).toEqual([])
  })

  test('is not refused for an import that changed other figures, or nothing', async () => {
    const first = await check([line('2026-03', 'RXL', 'MRI', 40)])
    await keep(first.id)
    await keep((await check([line('2026-03', 'RXL', 'MRI', 40), line('2026-04', 'RXL', 'MRI', 41)])).id)
    await takeBack(first.id)
    expect(waitingOf(await figuresOf())).toEqual([['RXL', 'MRI', 41]])
  })

  test('a file that was only looked at cannot be taken back', async () => {
    const { id } = await check([line('2026-03', 'RXL', 'MRI', 40)])
    await expect(takeBack(id)).rejects.toMatchObject({ status: 404 })
  })

  test('the starting content goes as any import', async () => {
    await inTransaction(own.payload, (_, within) => addWaitingTimes(within))
    expect(await stored()).toHaveLength(2_465)
    const [row] = await sql('select id from waiting_imports')
    await takeBack(Number(row?.id))
    expect(await stored()).toEqual([])
  })
})

test('a body that is larger than a file may be leaves nothing behind', async () => {
  const piece = new Uint8Array(8 * 1024 * 1024)
  let left = 9
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (left-- > 0) controller.enqueue(piece)
      else controller.close()
    },
  })
  await expect(receivedFile(body as Parameters<typeof receivedFile>[0])).rejects.toMatchObject({ status: 413 })
  expect(await readdir(path.join(process.env.PORTAL_DATA ?? '', 'tmp'))).toEqual([])
})
