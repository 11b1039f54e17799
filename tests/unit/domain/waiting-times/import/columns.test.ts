import { columnsOf } from '@/domain/waiting-times/import/columns'
import { publishedNames } from '../../../../support/waiting-times/full-extract'

const figuresNames = [
  ...['month', 'provider', 'test', 'wait_00_01', 'wait_01_02', 'wait_02_03', 'wait_03_04', 'wait_04_05', 'wait_05_06'],
  ...['wait_06_07', 'wait_07_08', 'wait_08_09', 'wait_09_10', 'wait_10_11', 'wait_11_12', 'wait_12_13', 'wait_13_plus'],
  ...['waiting', 'waiting_list_activity', 'planned_activity', 'unscheduled_activity'],
]
const problemOf = (names: readonly string[]): string => {
  const found = columnsOf(names)
  return 'problem' in found ? found.problem : ''
}
const without = (names: readonly string[], ...left: string[]) => names.filter((name) => !left.includes(name))

test('a file with one row a figure has no commissioners, and no sum of activities', () => {
  expect(columnsOf(figuresNames)).toEqual({
    ...{ form: 'figures', names: figuresNames, month: 0, provider: 1, test: 2, commissioner: null },
    bands: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    ...{ waiting: 17, activity: [18, 19, 20], activityTotal: null },
  })
})

test('a published file has its columns where they are named', () => {
  expect(columnsOf(publishedNames)).toEqual({
    ...{ form: 'published', names: publishedNames, month: 0, provider: 3, test: 10, commissioner: 7 },
    bands: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
    ...{ waiting: 25, activity: [26, 27, 28], activityTotal: 29 },
  })
})

test.each<[string, (name: string) => string]>([
  ['spaces around them', (name) => `  ${name} `],
  ['several spaces in them', (name) => name.replaceAll(' ', '   ')],
  ['other capitals', (name) => name.toUpperCase()],
  ['weeks for a week', (name) => name.replace(/Week$/, 'Weeks')],
  ['week for weeks', (name) => name.replace(/Weeks$/, 'Week')],
])('names with %s are the same', (_, written) => {
  const plain = columnsOf(publishedNames)
  expect(columnsOf(publishedNames.map(written))).toEqual({
    ...plain,
    names: publishedNames.map((name) => written(name).trim()),
  })
})

test.each<[string, string[], string]>([
  ['the first band', without(publishedNames, '00 < 01 Week'), '"00 < 01 Week"'],
  ['a later band', without(publishedNames, '01 < 02 Weeks'), '"01 < 02 Weeks"'],
  [
    'five columns',
    without(figuresNames, ...figuresNames.slice(0, 5)),
    '"month", "provider", "test", "wait_00_01", "wait_01_02"',
  ],
  [
    'six columns',
    without(figuresNames, ...figuresNames.slice(0, 6)),
    '"month", "provider", "test", "wait_00_01", "wait_01_02" and 1 more',
  ],
  [
    'all but three columns',
    figuresNames.slice(0, 3),
    '"wait_00_01", "wait_01_02", "wait_02_03", "wait_03_04", "wait_04_05" and 13 more',
  ],
])('without %s the file is refused', (_, names, missing) =>
  expect(problemOf(names)).toBe(
    `The file has no column ${missing}. Columns of another name cannot be read in its place.`,
  ),
)

const other =
  'This is not the file of waiting times. Its first line has to name the columns "Period", "Provider Org Code" and so on, or "month", "provider" and so on; it begins with'

test.each<[string, string[], string]>([
  ['fewer than three of its columns', ['month', 'provider'], '"month, provider".'],
  ['semicolons', ['month;provider;test'], '"month;provider;test". Its columns have to be separated by commas.'],
  ['tabs', ['month\tprovider'], '"month\tprovider". Its columns have to be separated by commas.'],
  ['a long first line', ['a'.repeat(78), 'bcd'], `"${'a'.repeat(78)}, ".`],
])('another file, with %s, is told with its beginning', (_, cells, begins) =>
  expect(problemOf(cells)).toBe(`${other} ${begins}`),
)
