import { aboutOf } from '@/app/(site)/waiting-times/about'
import { atAGlance } from '@/app/(site)/waiting-times/at-a-glance'
import { bandsDrawn } from '@/app/(site)/waiting-times/band-chart'
import { testRows, trustRows } from '@/app/(site)/waiting-times/compared'
import { leftOutInWords } from '@/app/(site)/waiting-times/left-out'
import { listsOf } from '@/app/(site)/waiting-times/lists'
import { sharesByTrust, sharesDrawn } from '@/app/(site)/waiting-times/share-charts'
import type { ShownFigures } from '@/content/waiting-times/shown'
import type { Figure } from '@/domain/waiting-times/figure'
import { nationalName } from '@/domain/waiting-times/groups'
import { monthsFrom } from '@/domain/waiting-times/series'
import { testCodes } from '@/domain/waiting-times/tests'
import { waiting } from '../domain/waiting-times/figures'
import { publishedFigures } from '../domain/waiting-times/published-figures'

const trust = (code: string, name: string) => ({ code, name, slug: name, href: `/waiting-times/${name}` })
const trusts = [
  trust('RXL', 'blackpool'),
  trust('RXR', 'east-lancashire'),
  trust('RXN', 'lancashire'),
  trust('RTX', 'morecambe-bay'),
]
const tests = testCodes.map((code) => ({
  code,
  name: code === 'AUDIOLOGY_ASSESSMENTS' ? 'Hearing test' : nationalName(code),
  nationalName: nationalName(code),
  slug: code,
  href: `/waiting-times/tests/${code}`,
}))
const shownOf = (figures: Figure[], months: string[]): ShownFigures => ({
  ...{ trusts, tests, figures, months },
  latest: months.at(-1) ?? null,
  newer: null,
  about: [],
})
const published = shownOf(publishedFigures, monthsFrom('2023-04', '2026-03'))
const { national, ours } = listsOf(published)

test('the month at a glance, beside England', () => {
  const rows = atAGlance('2026-03', [ours, national])
  expect(Object.fromEntries(rows.map(({ cells, name }) => [name, cells]))).toEqual({
    'People waiting': ['48,005', '1,918,239'],
    'Had waited less than 6 weeks': ['78.4%', '78.8%'],
    'Against our target of 95%': ['16.6 percentage points below', '16.2 percentage points below'],
    'Against the national standard of 99%': ['20.6 percentage points below', '20.2 percentage points below'],
    'Had waited less than 13 weeks': ['93.5%', '93.5%'],
    'Wait that half were under (estimate)': ['About 3 weeks', 'About 2.9 weeks'],
    'Wait that 92 in 100 were under (estimate)': ['About 11.5 weeks', 'About 11.4 weeks'],
    'People waiting, since the month before': ['3,354 more than in February 2026', '55,425 more than in February 2026'],
    'Less than 6 weeks, since the month before': [
      '1.5 percentage points lower than in February 2026',
      '1 percentage point lower than in February 2026',
    ],
    'People waiting, since the year before': ['3,265 more than in March 2025', '214,666 more than in March 2025'],
    'Less than 6 weeks, since the year before': [
      '0.8 percentage points lower than in March 2025',
      '2.8 percentage points lower than in March 2025',
    ],
  })
})

test('what a comparison leaves out is named', () => {
  expect(leftOutInWords(ours, '2026-03', published)).toEqual([
    'The comparison with February 2026 leaves out what only one of the two months has: Barium enema (blackpool).',
  ])
})

test('a month that is missing, or that other trusts reported, is not compared, and says why', () => {
  const figures = [
    waiting('2026-03', 'RXL', 'MRI', 0),
    waiting('2025-03', 'RXL', 'MRI', 5),
    waiting('2025-03', 'RXR', 'MRI', 5),
  ]
  const lists = listsOf(shownOf(figures, []))
  const said = atAGlance('2026-03', [lists.ours, lists.national]).map(({ cells }) => cells)
  expect(said.map(([cell]) => cell)).toEqual([
    '0',
    ...['Nobody was waiting', 'Nobody was waiting', 'Nobody was waiting', 'Nobody was waiting'],
    ...['Nobody was waiting', 'Nobody was waiting'],
    ...['No figures for February 2026', 'No figures for February 2026'],
    ...[
      'Not compared: different trusts reported in March 2025',
      'Not compared: different trusts reported in March 2025',
    ],
  ])
  expect(new Set(said.map(([, cell]) => cell))).toEqual(new Set(['No figures']))
})

test('the trusts beside each other, and England', () => {
  const rows = trustRows(published, '2026-03')
  expect(rows.map(({ name, people, share }) => [name, people, share?.text])).toEqual([
    ['blackpool', '8,021', '78.6%'],
    ['east-lancashire', '12,261', '95.0%'],
    ['lancashire', '16,932', '60.4%'],
    ['morecambe-bay', '10,791', '87.3%'],
    ['England', '1,918,239', '78.8%'],
  ])
})

test('the tests in their groups, each with England and its name in the statistics, and the group as a whole', () => {
  const groups = testRows(published, '2026-03')
  expect(groups.map(({ name, rows }) => [name, rows.at(-1)?.name, rows.at(-1)?.people])).toEqual([
    ['Imaging', 'Imaging: all 5 tests', '32,083'],
    ['Physiological measurement', 'Physiological measurement: 5 of 6 tests', '10,972'],
    ['Endoscopy', 'Endoscopy: all 4 tests', '4,950'],
  ])
  const rows = groups.flatMap((group) => group.rows)
  expect(rows.find(({ name }) => name === 'Hearing test')).toMatchObject({
    note: 'Audiology assessments',
    people: '3,383',
    england: '62.5%',
  })
  expect(rows.find(({ name }) => name === 'Electrophysiology')).toMatchObject({
    ...{ people: null, share: null, half: null, sinceYear: null, england: '66.4%' },
  })
})

test('the table behind the lines holds every month, the newest first, and says which are not known', () => {
  const gap = publishedFigures.filter(({ month, provider }) => month !== '2026-02' || provider === 'ENGLAND')
  const { behind, chart, description } = sharesDrawn('Our trusts', { ...published, figures: gap }, published.months)
  expect(behind.rows).toHaveLength(36)
  expect(behind.rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
    ['March 2026', '48,005', '78.4%', '78.8%'],
    ['February 2026', 'No figures', 'No figures', '79.8%'],
  ])
  expect(chart.lines[0]?.path.match(/M/g)).toHaveLength(2)
  expect(description).toBe('Our trusts: 78.4% in March 2026. England: 78.8% in March 2026.')
})

test('the charts of the trusts have one scale', () => {
  const { charts, lowest } = sharesByTrust(published, published.months)
  expect(charts).toHaveLength(4)
  expect(new Set(charts.map(({ chart }) => chart.lowest))).toEqual(new Set([lowest]))
})

test('the bars say how many wait in each of the three parts, which together are all', () => {
  const list = ours.get('2026-03')
  expect(list && bandsDrawn(published, list)).toMatchObject({
    description: 'Less than 6 weeks: 37,612 people. 6 to 13 weeks: 7,271 people. 13 weeks or more: 3,122 people.',
    kinds: [{ kind: 'under-6' }, { kind: 'to-13' }, { kind: 'open' }],
  })
})

test('where the figures come from: a day that is not known is the planned one, and notes come with their month', () => {
  const list = ours.get('2026-03')
  const about = [
    { month: '2025-05', notes: ['Without one hospital.'] },
    { month: '2026-03', notes: ['First.', 'Second.'], source: { fileName: 'a.csv', importedOn: '2026-05-20' } },
  ]
  expect(list && aboutOf({ ...published, about }, list)).toMatchObject({
    month: 'March 2026',
    publishedOn: 'Planned for 14 May 2026',
    addedOn: '20 May 2026',
    publisher: { text: 'NHS England, Diagnostics Waiting Times and Activity' },
    notes: [
      { month: 'March 2026', text: 'First.' },
      { month: 'March 2026', text: 'Second.' },
      { month: 'May 2025', text: 'Without one hospital.' },
    ],
  })
})
