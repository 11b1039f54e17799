import { columnsOf } from '@/domain/waiting-times/import/columns'
import { problemInWords, Problems } from '@/domain/waiting-times/import/problems'
import { monthOf, readRow } from '@/domain/waiting-times/import/row'
import { publishedNames } from '../../../../support/waiting-times/full-extract'

const cells: Record<string, string> = {
  ...{ Period: 'DM01-MAY-2026', 'Provider Org Code': 'RXL', 'Commissioner Org Code': '00Q', 'Diagnostic Tests': 'CT' },
  ...{ '00 < 01 Week': '4', '13+ Weeks': '1', 'Total WL': '5', 'Planned Activity': '2', 'Total Activity': '2' },
}
const figureCells: Record<string, string> = { month: '2026-05', provider: 'RXL', test: 'CT' }
const figureNames = [
  ...['month', 'provider', 'test'],
  ...Array.from(
    { length: 13 },
    (_, week) => `wait_${[week, week + 1].map((one) => String(one).padStart(2, '0')).join('_')}`,
  ),
  ...['wait_13_plus', 'waiting', 'waiting_list_activity', 'planned_activity', 'unscheduled_activity'],
]

const readOf = (names: readonly string[], row: Record<string, string>) => {
  const columns = columnsOf(names)
  if ('problem' in columns) throw new Error(columns.problem)
  const problems = new Problems()
  const read = readRow(
    columns,
    names.map((name) => row[name] ?? '0'),
    7,
    problems,
  )
  return { read, problems: problems.all.shown.map(problemInWords) }
}
const published = (changed: Record<string, string> = {}) => readOf(publishedNames, { ...cells, ...changed })

test.each([
  ['DM01-JANUARY-2026', '2026-01'],
  ['dm01-December-2025', '2025-12'],
  ['2026-05', '2026-05'],
  ['XDM01-MAY-2026', null],
  ['DM01-MAY-20261', null],
  ['DM01-MAY', null],
  ['2026-5', null],
  ['', null],
])('%s is the month %s', (cell, month) => expect(monthOf(cell)).toBe(month))

test('spaces around what is in a cell say nothing', () => {
  const spaced = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, ` ${cell} `]))
  const { problems, read } = published(spaced)
  expect(problems).toEqual([])
  expect(read).toEqual({
    ...{ line: 7, month: '2026-05', provider: 'RXL', commissioner: '00Q', test: 'CT' },
    counts: [4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 0, 2, 0, 2],
  })
})

const number = '13+ Weeks'
test.each<[string, string, string]>([
  [number, '*', 'The number is suppressed ("*"): what is not known cannot be added up.'],
  [number, '..', 'The number is suppressed (".."): what is not known cannot be added up.'],
  [number, '–', 'The number is suppressed ("–"): what is not known cannot be added up.'],
  [number, '5*', '"5*" is not a whole number.'],
  [number, '1,000', '"1,000" is not a whole number.'],
  [number, '60000001', '60000001 is too large.'],
  [number, '9'.repeat(40), `${'9'.repeat(30)} is too large.`],
  [number, 'x'.repeat(40), `"${'x'.repeat(30)}" is not a whole number.`],
  ['Period', 'May', '"May" is not a month, such as "DM01-MAY-2026".'],
  ['Period', 'x'.repeat(40), `"${'x'.repeat(30)}" is not a month, such as "DM01-MAY-2026".`],
  ['Provider Org Code', 'xRXL', '"xRXL" is not a code of an organisation, such as "RXL".'],
  ['Provider Org Code', 'RXL 01', '"RXL 01" is not a code of an organisation, such as "RXL".'],
  ['Provider Org Code', 'R', '"R" is not a code of an organisation, such as "RXL".'],
  ['Provider Org Code', 'A'.repeat(11), '"AAAAAAAAAAA" is not a code of an organisation, such as "RXL".'],
  ['Provider Org Code', 'x'.repeat(40), `"${'x'.repeat(30)}" is not a code of an organisation, such as "RXL".`],
  ['Commissioner Org Code', '', '"" is not a code of an organisation, such as "RXL".'],
  ['Diagnostic Tests', 'mri', '"mri" is not a test of the statistics, such as "MRI".'],
  ['Diagnostic Tests', 'X'.repeat(50), `"${'X'.repeat(40)}" is not a test of the statistics, such as "MRI".`],
  ['Total WL', '6', 'It says 6, and the bands before it add up to 5.'],
  ['Total Activity', '3', 'It says 3, and the activities before it add up to 2.'],
])('in %s, "%s" is refused: %s', (column, cell, words) =>
  expect(published({ [column]: cell })).toEqual({ read: null, problems: [`Line 7, column "${column}": ${words}`] }),
)

test('all that is wrong with a row is told at once', () => {
  expect(published({ Period: '2026', 'Diagnostic Tests': 'X', '00 < 01 Week': '' }).problems).toEqual([
    'Line 7, column "Period": "2026" is not a month, such as "DM01-MAY-2026".',
    'Line 7, column "Diagnostic Tests": "X" is not a test of the statistics, such as "MRI".',
    'Line 7, column "00 < 01 Week": The cell is empty. There has to be a number, also where it is 0.',
  ])
})

test('a row of one figure has no commissioner, and its activities are added up', () => {
  const { problems, read } = readOf(figureNames, { ...figureCells, planned_activity: '2', unscheduled_activity: '3' })
  expect(problems).toEqual([])
  expect([read?.commissioner, read?.counts.slice(14)]).toEqual(['', [0, 0, 2, 3, 5]])
})

test('in a row of one figure a month is written otherwise', () => {
  expect(readOf(figureNames, { ...figureCells, month: 'May' }).problems).toEqual([
    'Line 7, column "month": "May" is not a month, such as "2026-05".',
  ])
})
