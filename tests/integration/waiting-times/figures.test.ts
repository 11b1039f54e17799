import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Client } from 'pg'
import type * as Reads from '@/content/waiting-times/figures'
import type { Figure } from '@/domain/waiting-times/figure'
import { inTransaction } from '@/seed/database'
import { addWaitingTimes } from '@/seed/waiting-times'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'

// The figures as they are stored and read, on a real PostgreSQL; the expected values were summed from the file by another program.

let own: PayloadOnDatabase
let { figuresOf, latestMonth, monthsAbout } = {} as typeof Reads // read below, with the config
let listener: Client
let told: string[] = []

const toldBy = async (work: () => Promise<unknown>): Promise<string[]> => {
  await listener.query('select 1')
  told = []
  await work()
  await listener.query('select 1')
  return told.filter((tag) => tag.startsWith('waiting'))
}
const sql = (text: string, values?: unknown[]) => own.database.sql(text, values)
const addAll = () => inTransaction(own.payload, (_, within) => addWaitingTimes(within))

const waitingIn = (figures: readonly Figure[], bands = 14): number =>
  figures.flatMap((figure) => figure.bands.slice(0, bands)).reduce((sum, people) => sum + people, 0)

const trusts = ['RXL', 'RXR', 'RXN', 'RTX']
const march = { from: '2026-03', to: '2026-03' }

beforeAll(async () => {
  own = await startPayload()
  ;({ figuresOf, latestMonth, monthsAbout } = await import('@/content/waiting-times/figures'))
  listener = new Client({ connectionString: own.database.url })
  listener.on('notification', ({ payload: name = '' }) => told.push(name))
  await listener.connect()
  await listener.query('listen changes')
})
afterAll(async () => {
  await listener.end()
  await own.remove()
})

test('before the first import there is nothing, and nothing fails', async () => {
  expect(await latestMonth()).toBeUndefined()
  expect(await figuresOf()).toEqual([])
  expect(await monthsAbout('2023-04', '2026-03')).toEqual([])
})

test('the figures of the starting content tell their tag once, though they are thousands', async () => {
  expect(await toldBy(addAll)).toEqual(['waiting-times'])
})

describe('the figures of the starting content', () => {
  test('are those of the published file', async () => {
    const all = await figuresOf()
    expect(all).toHaveLength(2_465)
    expect(await latestMonth()).toBe('2026-03')
    const ours = await figuresOf({ ...march, providers: trusts })
    expect(waitingIn(ours)).toBe(48_005)
    expect(((100 * waitingIn(ours, 6)) / waitingIn(ours)).toFixed(2)).toBe('78.35')
    const england = await figuresOf({ ...march, providers: ['ENGLAND'] })
    expect(((100 * waitingIn(england, 6)) / waitingIn(england)).toFixed(2)).toBe('78.79')
  })

  test('come as they are in the file, all parts of them', async () => {
    expect(await figuresOf({ from: '2023-04', to: '2023-04', providers: ['ENGLAND'], tests: ['CT'] })).toEqual([
      {
        month: '2023-04',
        provider: 'ENGLAND',
        test: 'CT',
        bands: [59594, 34054, 15293, 13745, 12546, 8270, 3904, 3521, 2978, 2333, 1719, 1659, 1427, 9135],
        activity: { waitingList: 299039, planned: 54897, unscheduled: 271630 },
      },
    ])
  })

  test('come by month, provider and test, as far as they are asked for', async () => {
    const asked = { providers: ['RXR', 'RTX'], tests: ['MRI', 'CT'] as const, from: '2025-12', to: '2026-01' }
    expect((await figuresOf(asked)).map(({ month, provider, test }) => `${month} ${provider} ${test}`)).toEqual([
      '2025-12 RTX CT',
      '2025-12 RTX MRI',
      '2025-12 RXR CT',
      '2025-12 RXR MRI',
      '2026-01 RTX CT',
      '2026-01 RTX MRI',
      '2026-01 RXR CT',
      '2026-01 RXR MRI',
    ])
    expect(await figuresOf({ providers: [] })).toEqual([])
    expect(await figuresOf({ tests: [] })).toEqual([])
  })

  test('say where they came from', async () => {
    const [about, ...others] = await monthsAbout('2026-03', '2026-12')
    expect(others).toEqual([])
    expect(about).toEqual({
      month: '2026-03',
      notes: [],
      source: {
        fileName: 'waiting-times.csv',
        address: expect.stringMatching(/^https:\/\/www\.england\.nhs\.uk\//) as string,
        importedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      },
    })
    const bytes = await readFile('seed/content/waiting-times.csv')
    const imports = await sql(
      'select "by", state, rows_read, rows_kept, first_month, last_month, checksum from waiting_imports',
    )
    expect(imports).toEqual([
      {
        ...{ by: 'the starting content', state: 'kept', rows_read: '2465', rows_kept: '2465' },
        ...{ first_month: '2023-04', last_month: '2026-03' },
        checksum: createHash('sha256').update(bytes).digest('hex'),
      },
    ])
  })

  test('make a page that shows them depend on their tag, also where it finds none', async () => {
    for (const read of [
      () => figuresOf(march),
      () => figuresOf({ from: '2030-01' }),
      latestMonth,
      () => monthsAbout('2026-01', '2026-02'),
    ]) {
      const context = newRenderContext()
      await renderContext.run(context, async (): Promise<unknown> => read())
      expect([...context.tags]).toEqual(['waiting-times'])
    }
  })
})

describe('pages are told', () => {
  test('when the change is committed, and not before', async () => {
    const client = new Client({ connectionString: own.database.url })
    await client.connect()
    expect(
      await toldBy(async () => {
        await client.query('begin')
        await client.query(`update waiting_figures set planned = planned where month = '2026-03'`)
      }),
    ).toEqual([])
    expect(await toldBy(() => client.query('commit'))).toEqual(['waiting-times'])
    await client.end()
  })

  test('of notes that are public, once each', async () => {
    const create = (data: object) =>
      own.payload.create({ collection: 'waiting-notes', data: data as never, overrideAccess: true })
    expect(await toldBy(() => create({ month: '2026-03', text: 'Figures of March exclude one trust.' }))).toEqual([
      'waiting-times',
    ])
    await create({ month: '2026-05', text: 'There are no figures of May yet.' })
    expect(
      (await monthsAbout('2026-03', '2026-05')).map(({ month, notes, source }) => [month, notes, source?.fileName]),
    ).toEqual([
      ['2026-03', ['Figures of March exclude one trust.'], 'waiting-times.csv'],
      ['2026-05', ['There are no figures of May yet.'], undefined],
    ])
    expect(await toldBy(() => sql('update waiting_notes set deleted_at = now()'))).toEqual(['waiting-times'])
    expect(await toldBy(() => sql(`update waiting_notes set text = 'In the bin.'`))).toEqual([])
    expect((await monthsAbout('2026-03', '2026-05')).map(({ notes }) => notes)).toEqual([[]])
    expect(await toldBy(() => sql('delete from waiting_notes'))).toEqual([])
  })

  test('of imports that were kept, and of no others', async () => {
    const columns = `("by", file_name, checksum, rows_read, rows_kept, first_month, last_month, added, changed, removed, checked_at, state)`
    const values = `('A', 'a.csv', 'a', 1, 1, '2026-03', '2026-03', 0, 0, 0, now(), 'checked')`
    expect(await toldBy(() => sql(`insert into waiting_imports ${columns} values ${values}`))).toEqual([])
    const ofThis = `where file_name = 'a.csv'`
    expect(await toldBy(() => sql(`update waiting_imports set notes = 'A' ${ofThis}`))).toEqual([])
    expect(await toldBy(() => sql(`update waiting_imports set state = 'kept' ${ofThis}`))).toEqual(['waiting-times'])
    expect(await toldBy(() => sql(`delete from waiting_imports ${ofThis}`))).toEqual(['waiting-times'])
  })
})

describe('the table refuses', () => {
  const insert = (more: object) => {
    const row = {
      month: '2026-04',
      provider: 'RXL',
      test: 'MRI',
      bands: Array(14).fill(1),
      waiting_list: 1,
      planned: 1,
      unscheduled: 1,
      ...more,
    }
    return sql(
      `insert into waiting_figures (${Object.keys(row).join(', ')}, import) values ($1, $2, $3, $4, $5, $6, $7, (select min(id) from waiting_imports))`,
      Object.values(row),
    )
  }

  test.each([
    ['a month that is none', { month: '2026-13' }],
    ['a sum over tests', { test: 'TOTAL' }],
    ['13 bands', { bands: Array(13).fill(1) }],
    ['a band that is not known', { bands: [...Array<number>(13).fill(1), null] }],
    ['fewer than no people', { bands: [...Array<number>(13).fill(1), -1] }],
    ['fewer than no tests done', { planned: -1 }],
  ])('%s', async (_, more) => {
    await expect(insert(more)).rejects.toThrow('violates check constraint')
  })

  test('a second figure of the same month, provider and test', async () => {
    await expect(insert({ month: '2026-03' })).rejects.toThrow('violates unique constraint')
  })
})
