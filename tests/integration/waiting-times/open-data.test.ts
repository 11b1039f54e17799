import type * as Bands from '@/app/(site)/waiting-times/band-chart'
import type * as Shares from '@/app/(site)/waiting-times/share-charts'
import type * as Shown from '@/content/waiting-times/shown'
import { inTransaction } from '@/seed/database'
import { addWaitingTimes } from '@/seed/waiting-times'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { openData } from '../../support/open-data'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'

// Waiting times as open data, from the figures of the starting content on a real PostgreSQL.

let own: PayloadOnDatabase
let { waitingTimesOfAll } = {} as typeof Shown // read below, with the config
let { sharesByTrust, sharesDrawn } = {} as typeof Shares
let { bandsDrawn } = {} as typeof Bands

const trusts = [
  ['RXL', 'Blackpool Teaching Hospitals'],
  ['RXR', 'East Lancashire Hospitals'],
  ['RXN', 'Lancashire Teaching Hospitals'],
  ['RTX', 'Morecambe Bay'],
] as const

beforeAll(async () => {
  process.env.SITE_URL = 'https://portal.test'
  own = await startPayload()
  ;({ waitingTimesOfAll } = await import('@/content/waiting-times/shown'))
  ;({ sharesByTrust, sharesDrawn } = await import('@/app/(site)/waiting-times/share-charts'))
  ;({ bandsDrawn } = await import('@/app/(site)/waiting-times/band-chart'))
  for (const [odsCode, name] of trusts)
    await own.payload.create({
      collection: 'trusts',
      data: { name, shortName: name, summary: 'A trust.', odsCode, _status: 'published' } as never,
      overrideAccess: true,
    })
  await inTransaction(own.payload, (_, within) => addWaitingTimes(within))
})
afterAll(() => own.remove())

type Row = Record<string, string>

const rowsAt = async (query: string): Promise<Row[]> => {
  const address = query.startsWith('/') ? query : `/api/open/v1/waiting-times.csv${query}`
  const answer = await openData(address)
  expect([address, answer.status]).toEqual([address, 200])
  const [head = [], ...rows] = (await answer.text())
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  return rows.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ''])))
}
const march = 'from=2026-03&to=2026-03'
const sumOf = (rows: Row[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0)

test('all figures are there, England as a provider of its own', async () => {
  const rows = await rowsAt('')
  expect(rows).toHaveLength(2_465)
  expect(new Set(rows.map(({ provider }) => provider))).toEqual(new Set([...trusts.map(([code]) => code), 'ENGLAND']))
  const ours = (await rowsAt(`?${march}`)).filter(({ provider }) => provider !== 'ENGLAND')
  expect([sumOf(ours, 'waiting'), sumOf(ours, 'under 6 weeks')]).toEqual([48_005, 37_612])
})

test('they are found by trust, test and months, by code or by the slug of the page', async () => {
  const query = `?trust=blackpool-teaching-hospitals&test=MRI&from=2023-04&to=2026-03`
  const rows = await rowsAt(query)
  expect(rows).toHaveLength(36)
  expect(rows).toEqual(await rowsAt(query.replace('blackpool-teaching-hospitals', 'RXL')))
  expect(rows[0]).toMatchObject({ month: '2023-04', provider: 'RXL', test: 'MRI', 'test name': 'MRI' })
})

test('as JSON they say what they are, whose, and of when', async () => {
  const answer = await openData(`/api/open/v1/waiting-times?trust=ENGLAND&test=MRI&${march}`)
  const { figures, ...said } = (await answer.json()) as { figures: { bands: number[]; waiting: number }[] } // our answer
  expect(said).toMatchObject({
    licence: { name: 'Open Government Licence v3.0' },
    documentation: 'https://portal.test/open-data',
    source: { name: 'NHS England, Diagnostics Waiting Times and Activity' },
    as_of: '2026-03',
    months: [{ month: '2026-03', notes: [], imported: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string }],
  })
  expect(figures).toHaveLength(1)
  expect(figures[0]?.bands.reduce((sum, people) => sum + people, 0)).toBe(figures[0]?.waiting)
})

test.each([
  ['trust=RXX', /"trust" does not take "rxx"/],
  ['test=TOTAL', /"test" does not take "total"/],
  ['from=March', /"from" does not take "March"/],
  ['trust=RXL&trust=RXR', /"trust" comes more than once/],
  ['sum=mean', /"sum" does not take "mean"/],
])('%s is answered with 400 and what it takes', async (query, error) => {
  for (const path of ['waiting-times', 'waiting-times.csv']) {
    const answer = await openData(`/api/open/v1/${path}?${query}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: expect.stringMatching(error) as string })
  }
})

test('an answer is stale with the waiting times, the trusts and the tests, and with nothing else', async () => {
  const context = newRenderContext()
  await renderContext.run(context, () => openData('/api/open/v1/waiting-times.csv?trust=RXL'))
  expect(context.tags).toContain('waiting-times')
  expect([...context.tags].filter((tag) => !/^(?:waiting-times|trusts|tests)(?::|$)/.test(tag))).toEqual([])
  expect(context.expiresAt).toBe(Infinity)
})

const percent = (words: string | undefined): string => words?.replace(/%$/, '') ?? ''
const count = (words: string | undefined): string => words?.replace(/,/g, '') ?? ''

describe('the CSV beside a chart has exactly its numbers', () => {
  test('of the lines of all trusts and of England', async () => {
    const shown = await waitingTimesOfAll()
    const { behind } = sharesDrawn('Our trusts', shown, shown.months)
    const rows = await rowsAt(behind.csv)
    expect(rows).toHaveLength(2 * 36)
    for (const { cells, key } of behind.rows) {
      const [national, ours] = [true, false].map((is) =>
        rows.find(({ month, provider }) => month === key && (provider === 'ENGLAND') === is),
      )
      expect([ours?.waiting, ours?.['percent under 6 weeks'], national?.['percent under 6 weeks']].map(Number)).toEqual(
        [count(cells[1]), percent(cells[2]), percent(cells[3])].map(Number),
      )
    }
  })

  test('of the lines of each trust', async () => {
    const shown = await waitingTimesOfAll()
    const { behind } = sharesByTrust(shown, shown.months)
    const rows = await rowsAt(behind.csv)
    expect(rows).toHaveLength(5 * 36)
    for (const { cells, key } of behind.rows)
      for (const [place, { code }] of shown.trusts.entries()) {
        const row = rows.find(({ month, provider }) => month === key && provider === code)
        expect(Number(row?.['percent under 6 weeks'])).toBe(Number(percent(cells[place + 1])))
      }
  })

  test('of the bars of the newest month', async () => {
    const shown = await waitingTimesOfAll()
    const { listsOf } = await import('@/app/(site)/waiting-times/lists')
    const list = listsOf(shown).ours.get('2026-03')
    if (!list) throw new Error('There is no list of March 2026.')
    const { behind } = bandsDrawn(shown, list)
    const rows = await rowsAt(behind.csv)
    expect(rows).toHaveLength(1)
    const bands = Object.entries(rows[0] ?? {}).filter(([name]) => name.startsWith('wait_'))
    expect(bands.map(([, people]) => people)).toEqual(behind.rows.map(({ cells }) => count(cells[1])))
    expect(bands).toHaveLength(14)
  })
})
