import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { Gathering, type Gathered } from '@/domain/waiting-times/import/gather'
import { problemInWords } from '@/domain/waiting-times/import/problems'
import { testCodes } from '@/domain/waiting-times/tests'
import {
  asCsv,
  bandNames,
  publishedNames,
  rowsOfPair,
  type PublishedRow,
} from '../../../../support/waiting-times/full-extract'

// A file is gathered line by line; what is wrong with it is said with its line and column.

const trusts = ['RXL', 'RXR'].map((code) => ({ code, name: `Trust ${code}` }))
const gather = (text: string, endsWithLine = true, today = '2026-11-24'): Gathered => {
  const gathering = new Gathering({ trusts, today })
  const rows: string[][] = parse(text, { relax_column_count: true })
  rows.forEach((cells, place) => gathering.add(cells, place + 1))
  return gathering.end(endsWithLine)
}
const problemsOf = (gathered: Gathered): string[] => gathered.problems.shown.map(problemInWords)

/** 14 bands and 3 activities, alike for each test. */
const alike = (people: number) => testCodes.map(() => [...Array<number>(14).fill(people), 3, 2, 1])
const period = 'DM01-MAY-2026'
const pair = (provider: string, commissioner: string, people = 1): PublishedRow[] =>
  rowsOfPair({ period, provider, commissioner, counts: alike(people) })
/** Two trusts, another provider, and a second commissioner of the first. */
const month = (): PublishedRow[] => [
  ...pair('RXL', '00Q'),
  ...pair('RXL', '01K', 2),
  ...pair('RXR', '00Q'),
  ...pair('RAX', '36L', 5),
]
/** The file of a month with one cell changed. @param line as a text editor counts */
const withCell = (line: number, column: string, value: string): string =>
  asCsv(month().map((row, place) => (place + 2 === line ? { ...row, [column]: value } : row)))

test('commissioners are added up, other providers count for England alone, and TOTAL is left out', () => {
  const { figures, months, problems, rowsRead, warnings } = gather(asCsv(month()))
  expect([problems, warnings, rowsRead, months]).toEqual([{ shown: [], more: 0 }, [], 64, ['2026-05']])
  expect(figures).toHaveLength(3 * 15)
  const of = (provider: string) => figures.find((one) => one.provider === provider && one.test === 'CT')
  expect(of('RXL')).toEqual({
    ...{ month: '2026-05', provider: 'RXL', test: 'CT', bands: Array(14).fill(3) },
    activity: { waitingList: 6, planned: 4, unscheduled: 2 },
  })
  expect(of('RXR')?.bands).toEqual(Array(14).fill(1))
  expect(of('ENGLAND')?.bands).toEqual(Array(14).fill(9))
})

test('a test of which a provider has noughts alone has no figure', () => {
  const counts = testCodes.map((test) => Array<number>(17).fill(test === 'MRI' ? 0 : 1))
  const rows = [...rowsOfPair({ period, provider: 'RXL', commissioner: '00Q', counts }), ...pair('RXR', '00Q')]
  const { figures } = gather(asCsv(rows))
  expect(figures.filter(({ test }) => test === 'MRI').map(({ provider }) => provider)).toEqual(['ENGLAND', 'RXR'])
})

test('columns are found by their names, in any order, beside others, in capitals or not', () => {
  const names = [...publishedNames].reverse()
  const shouting = asCsv(month(), { names }).replace(/^.*\n/, (line) => line.toUpperCase())
  expect(gather(shouting).figures).toEqual(gather(asCsv(month())).figures)
})

test('lines without anything in them are passed over', () => {
  const lines = asCsv(month()).split('\n')
  const empty = ' ,'.repeat(publishedNames.length - 1)
  const gathered = gather([empty, ...lines.slice(0, 9), empty, ...lines.slice(9, -1), empty, ''].join('\n'))
  expect(gathered).toEqual(gather(asCsv(month())))
})

test('a first line without the columns is complained of alone, and the rest is not read', () => {
  const gathering = new Gathering({ trusts, today: '2026-11-24' })
  expect(gathering.isHopeless).toBe(false)
  gathering.add(['Organisation', 'Date'], 1)
  expect(gathering.isHopeless).toBe(true)
  gathering.add(['RXL', '2026'], 2)
  gathering.add(publishedNames, 3)
  const { figures, problems, rowsRead } = gathering.end(true)
  expect([figures, rowsRead, problems.more, problems.shown.map(({ line }) => line)]).toEqual([[], 0, 0, [1]])
})

test('a file with a wrong row is read on, for what else is wrong', () => {
  const gathering = new Gathering({ trusts, today: '2026-11-24' })
  gathering.add(publishedNames, 1)
  gathering.add(['DM01-MAY-2026'], 2)
  expect(gathering.isHopeless).toBe(false)
  gathering.add(['DM01-MAY-2026', 'QE1'], 3)
  // told to whoever waits, before the end
  expect(gathering.rowsRead).toBe(2)
  expect(gathering.end(true).problems.shown.map(({ line }) => line)).toEqual([2, 3])
})

describe('a file that cannot be kept is refused with where and why', () => {
  const header = publishedNames.join(',')
  const whole = asCsv(month())
  const lines = whole.split('\n')

  test.each<[string, string, string[]]>([
    ['another file', 'Organisation,Date\nRXL,2026\n', ['Line 1: This is not the file of waiting times.']],
    ['an empty file', '', ['The file is empty.']],
    ['a file without rows', `${header}\n`, ['The file has no rows below the names of the columns.']],
    ['a column of another name', whole.replace('Total WL', 'Total'), ['Line 1: The file has no column "Total WL".']],
    [
      'a column twice',
      whole.replace('Provider Org Name', 'Planned Activity'),
      ['Line 1: The file has two columns "Planned Activity".'],
    ],
    [
      'a line that is cut off',
      `${lines.slice(0, 30).join('\n')}\nDM01-MAY-2026,QE1,NHS`,
      ['Line 31: It has 3 cells, and the first line names 30 columns.'],
    ],
    [
      'a file that is cut off between two lines',
      `${lines.slice(0, 31).join('\n')}\n`,
      ['Line 31: After it the row TOTAL of RXL and commissioner 01K is missing.'],
    ],
    [
      'a row that was taken out',
      lines.filter((_, place) => place !== 20).join('\n'),
      [
        'Line 32, column "Total WL": TOTAL of RXL and commissioner 01K says 30 where the rows of the tests add up to 28.',
      ],
    ],
    [
      'a row twice',
      [...lines.slice(0, 5), lines[4], ...lines.slice(5)].join('\n'),
      ['Line 6: There is a second row for BARIUM_ENEMA of RXL for 00Q.'],
    ],
    [
      'a band that does not fit its sum',
      withCell(7, 'Total WL', '15'),
      ['Line 7, column "Total WL": It says 15, and the bands before it add up to 14.'],
    ],
    [
      'an activity that does not fit its sum',
      withCell(7, 'Total Activity', '7'),
      ['Line 7, column "Total Activity": It says 7, and the activities before it add up to 6.'],
    ],
    [
      'a suppressed cell',
      withCell(7, '02 < 03 Weeks', '*'),
      ['Line 7, column "02 < 03 Weeks": The number is suppressed ("*")'],
    ],
    ['an empty cell', withCell(7, '13+ Weeks', ''), ['Line 7, column "13+ Weeks": The cell is empty.']],
    ['half a person', withCell(7, '13+ Weeks', '1.5'), ['Line 7, column "13+ Weeks": "1.5" is not a whole number.']],
    ['fewer than nobody', withCell(7, '13+ Weeks', '-1'), ['Line 7, column "13+ Weeks": "-1" is not a whole number.']],
    [
      'more people than there are',
      withCell(7, '13+ Weeks', '99999999'),
      ['Line 7, column "13+ Weeks": 99999999 is too large.'],
    ],
    [
      'a test that is none',
      withCell(7, 'Diagnostic Tests', 'X_RAY'),
      ['Line 7, column "Diagnostic Tests": "X_RAY" is not a test of the statistics'],
    ],
    [
      'a code that is none',
      withCell(7, 'Provider Org Code', 'Preston'),
      ['Line 7, column "Provider Org Code": "Preston" is not a code of an organisation'],
    ],
    [
      'a month that is none',
      withCell(7, 'Period', 'DM01-MAI-2026'),
      ['Line 7, column "Period": "DM01-MAI-2026" is not a month'],
    ],
    [
      'two months',
      withCell(7, 'Period', 'DM01-APRIL-2026'),
      ['Line 7, column "Period": 2026-04 is another month than 2026-05'],
    ],
    [
      'a file without any of our trusts',
      asCsv(pair('RAX', '00Q')),
      ['None of the trusts of this site is in the file: Trust RXL (RXL), Trust RXR (RXR).'],
    ],
  ])('%s', (_, text, expected) => {
    const gathered = gather(text)
    const found = problemsOf(gathered)
    expect(gathered.figures).toEqual([])
    expect(found.slice(0, expected.length).map((problem, place) => problem.slice(0, expected[place]?.length))).toEqual(
      expected,
    )
  })

  test('a sum that the database does not hold', () => {
    const people = testCodes.map((code) => [code === 'CT' ? 60_000_000 : 0, ...Array<number>(16).fill(0)])
    const rows = Array.from({ length: 36 }, (_, place) =>
      rowsOfPair({ period, provider: 'RXL', commissioner: `C${place}`, counts: people }),
    )
    expect(problemsOf(gather(asCsv(rows.slice(0, 35).flat().concat(pair('RXR', '00Q')))))).toEqual([])
    const gathered = gather(asCsv(rows.flat().concat(pair('RXR', '00Q'))))
    expect(gathered.figures).toEqual([])
    expect(problemsOf(gathered)).toEqual(
      [
        ['ENGLAND', '2,160,000,001'],
        ['RXL', '2,160,000,000'],
      ].map(
        ([who, sum]) =>
          `The rows of CT of ${who} in 2026-05 add up to ${sum}, which is more than can be true. Numbers were changed.`,
      ),
    )
  })

  test('the largest sum that the database holds is kept', () => {
    const peopleOf = (count: number) =>
      testCodes.map((code) => [code === 'CT' ? count : 0, ...Array<number>(16).fill(0)])
    const rows = (last: number) =>
      Array.from({ length: 36 }, (_, place) =>
        rowsOfPair({
          ...{ period, provider: 'RXL', commissioner: `C${place}` },
          counts: peopleOf(place === 35 ? last : 60_000_000),
        }),
      ).flat()
    const { figures, problems } = gather(asCsv(rows(47_483_647)))
    expect([problems.shown, figures.map(({ bands }) => bands[0])]).toEqual([[], [2_147_483_647, 2_147_483_647]])
    expect(gather(asCsv(rows(47_483_648))).problems.shown).toHaveLength(2)
  })

  test('tests done that do not add up to TOTAL are told in their own column', () => {
    const counts = testCodes.map((code) => [...Array<number>(14).fill(0), code === 'MRI' ? 4 : 1, 0, 0])
    const rows = rowsOfPair({ period, provider: 'RXL', commissioner: '00Q', counts })
    expect(problemsOf(gather(asCsv(rows.slice(1))))).toEqual([
      'Line 16, column "Total Activity": TOTAL of RXL and commissioner 00Q says 18 where the rows of the tests add up to 14. Rows are missing, or were changed.',
    ])
  })

  test.each([
    ['2026-05-31', 'May 2026 has not ended.'],
    ['2026-06-30', 'It is too early for May 2026: NHS England publishes its figures on 9 July 2026.'],
    ['2026-07-08', 'It is too early for May 2026'],
  ])('on %s: %s', (today, words) => {
    expect(problemsOf(gather(whole, true, today))).toEqual([
      expect.stringContaining(`Line 2, column "Period": ${words}`),
    ])
  })

  test('on the day of publication it is not too early', () => {
    expect(problemsOf(gather(whole, true, '2026-07-09'))).toEqual([])
  })

  test('a file from before the statistics', () => {
    expect(problemsOf(gather(whole.replaceAll('DM01-MAY-2026', 'DM01-DECEMBER-2005')))).toEqual([
      'Line 2, column "Period": December 2005 is before the statistics began, in January 2006.',
    ])
  })

  test('a file of the first month of the statistics is none from before them', () => {
    expect(problemsOf(gather(whole.replaceAll('DM01-MAY-2026', 'DM01-JANUARY-2006')))).toEqual([])
  })

  test('of a wrong column the first 50 lines are named, and the others counted', () => {
    const { problems } = gather(asCsv(month().map((row) => ({ ...row, 'Planned Activity': 'n/a' }))))
    expect([problems.shown.length, problems.more]).toEqual([50, 14])
  })

  test('a trust that is missing is odd, and may be right', () => {
    const { figures, problems, warnings } = gather(asCsv(pair('RXL', '00Q')))
    expect(problems.shown).toEqual([])
    expect(figures.length).toBeGreaterThan(0)
    expect(warnings).toEqual(['The file has nothing of Trust RXR (RXR). Check that the file is whole.'])
  })
})

describe('a file with one row a figure', () => {
  const names = `month,provider,test,${bandNames.map((_, band) => (band === 13 ? 'wait_13_plus' : `wait_${String(band).padStart(2, '0')}_${String(band + 1).padStart(2, '0')}`)).join(',')},waiting,waiting_list_activity,planned_activity,unscheduled_activity`
  const row = (of: string, provider: string, code: string) =>
    `${of},${provider},${code},${Array(14).fill(2).join(',')},28,5,4,3`
  const file = (...rows: string[]) => [names, ...rows, ''].join('\n')

  test('may have several months, England and noughts; TOTAL is left out', () => {
    const noughts = `2026-04,RXR,CT,${Array(14).fill(0).join(',')},0,0,0,0`
    const { figures, months, problems, warnings } = gather(
      file(row('2026-05', 'RXL', 'MRI'), noughts, row('2026-04', 'ENGLAND', 'CT'), row('2026-04', 'RXL', 'TOTAL')),
    )
    expect(problems.shown).toEqual([])
    expect(warnings).toEqual(['Rows of TOTAL are not kept, as the tests are added up here: the file has 1.'])
    expect(months).toEqual(['2026-04', '2026-05'])
    expect(figures.map((one) => [one.month, one.provider, one.test, one.bands[0], one.activity.unscheduled])).toEqual([
      ['2026-04', 'ENGLAND', 'CT', 2, 3],
      ['2026-04', 'RXR', 'CT', 0, 0],
      ['2026-05', 'RXL', 'MRI', 2, 3],
    ])
  })

  test.each([
    [
      'another provider',
      file(row('2026-05', 'RAX', 'MRI')),
      'Line 2, column "provider": "RAX" is no trust of this site, nor ENGLAND.',
    ],
    [
      'a file of TOTAL alone',
      file(row('2026-05', 'RXL', 'TOTAL'), row('2026-05', 'RXR', 'TOTAL')),
      'The file has rows of TOTAL alone. What is kept is figures of single tests, such as MRI.',
    ],
    [
      'a row twice',
      file(row('2026-05', 'RXL', 'MRI'), row('2026-05', 'RXL', 'MRI')),
      'Line 3: There is a second row for MRI of RXL in 2026-05.',
    ],
    [
      'a sum that does not fit',
      file(row('2026-05', 'RXL', 'MRI').replace(',28,', ',29,')),
      'Line 2, column "waiting": It says 29, and the bands before it add up to 28.',
    ],
    [
      'a month too early',
      file(row('2026-10', 'RXL', 'MRI')),
      'Line 2, column "month": It is too early for October 2026: NHS England publishes its figures on 10 December 2026. Bring them in then.',
    ],
  ])('%s is refused', (_, text, expected) => expect(problemsOf(gather(text))).toEqual([expected]))

  test('may have the same test of a trust in each month; without TOTAL there is nothing odd', () => {
    const { figures, problems, warnings } = gather(
      file(row('2026-05', 'RXL', 'MRI'), row('2026-04', 'RXL', 'MRI'), row('2026-04', 'ENGLAND', 'MRI')),
    )
    expect([problems.shown, warnings]).toEqual([[], []])
    expect(figures.map((one) => [one.month, one.provider])).toEqual([
      ['2026-04', 'ENGLAND'],
      ['2026-04', 'RXL'],
      ['2026-05', 'RXL'],
    ])
  })

  test('that does not end with its last line may be cut off in its last number', () => {
    expect(problemsOf(gather(file(row('2026-05', 'RXL', 'MRI')), false))).toEqual([
      'Line 2: The last line has no end. The file may be cut off; if it is whole, add a line break.',
    ])
  })
})

test('whatever a file holds, its figures are what a slow sum over its rows gives', () => {
  const counts = fc.array(fc.array(fc.nat(40), { minLength: 17, maxLength: 17 }), { minLength: 15, maxLength: 15 })
  const pairs = fc.uniqueArray(
    fc.record({
      provider: fc.constantFrom('RXL', 'RXR', 'RAX', 'NT4'),
      commissioner: fc.constantFrom('00Q', '01K', '36L'),
      counts,
    }),
    { minLength: 1, maxLength: 6, selector: ({ commissioner, provider }) => `${provider} ${commissioner}` },
  )
  fc.assert(
    fc.property(pairs, fc.boolean(), (all, isShuffled) => {
      fc.pre(all.some(({ provider }) => provider.startsWith('RX')))
      const rows = all.flatMap((one) => rowsOfPair({ ...one, period }))
      const { figures, problems } = gather(asCsv(isShuffled ? rows.reverse() : rows))
      expect(problems.shown).toEqual([])
      const slow = (provider: string, code: string, name: string): number =>
        rows
          .filter(
            (row) =>
              row['Diagnostic Tests'] === code && (provider === 'ENGLAND' || row['Provider Org Code'] === provider),
          )
          .reduce((sum, row) => sum + Number(row[name]), 0)
      const activities = ['Waiting List Activity', 'Planned Activity', 'Unscheduled Activity']
      const expected = ['ENGLAND', 'RXL', 'RXR'].flatMap((provider) =>
        testCodes.flatMap((code) => {
          const numbers = [...bandNames, ...activities].map((name) => slow(provider, code, name))
          return numbers.some((number) => number > 0) ? [`${provider} ${code} ${numbers.join(' ')}`] : []
        }),
      )
      expect(
        figures.map(({ activity, bands, provider, test }) =>
          [provider, test, ...bands, activity.waitingList, activity.planned, activity.unscheduled].join(' '),
        ),
      ).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})

test('whatever single number of a published file is changed, the file is refused', () => {
  const rows = month()
  const numbers = [
    ...bandNames,
    'Total WL',
    'Waiting List Activity',
    'Planned Activity',
    'Unscheduled Activity',
    'Total Activity',
  ]
  fc.assert(
    fc.property(
      fc.nat(rows.length - 1),
      fc.constantFrom(...numbers),
      fc.integer({ min: 1, max: 99 }),
      (place, name, more) => {
        const changed = rows.map((row, at) => (at === place ? { ...row, [name]: Number(row[name]) + more } : row))
        expect(gather(asCsv(changed)).problems.shown).not.toEqual([])
      },
    ),
  )
})
