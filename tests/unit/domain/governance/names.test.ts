import { asNamedOn, namesBefore, namesOn } from '@/domain/governance/names'

const board = {
  name: 'New',
  abbreviation: 'N',
  earlierNames: [
    { name: 'Middle', abbreviation: 'M', renamed: '2022-04-01' },
    { name: 'Old', renamed: '2020-05' },
  ],
}

test.each([
  ['2020-04-30', [['Old', null]]],
  ['2020-05-01', [['Old', null], ['Middle', 'M']]], // prettier-ignore
  ['2020-05-30', [['Old', null], ['Middle', 'M']]], // prettier-ignore
  ['2020-05-31', [['Middle', 'M']]],
  ['2022-03-31', [['Middle', 'M']]],
  ['2022-04-01', [['New', 'N']]],
])('on %s a body that was renamed in May 2020 and on 1 April 2022 is called %j', (day, expected) => {
  const names = namesOn(board, day)
  expect(names.map(({ abbreviation, name }) => [name, abbreviation])).toEqual(expected)
  expect([asNamedOn(board, day)].map(({ abbreviation, name }) => [name, abbreviation])).toEqual(expected.slice(-1))
})

test.each([undefined, null, []])(
  'a body whose earlier names are %j has one name, and had none before',
  (earlierNames) => {
    expect(namesOn({ name: 'Board', earlierNames }, '2024-01-01')).toEqual([{ name: 'Board', abbreviation: null }])
    expect(namesBefore({ name: 'Board', earlierNames }, '2024-01-01')).toEqual([])
  },
)

test('an abbreviation stays with the name that it belongs to', () => {
  const earlierNames = [{ name: 'Old', abbreviation: 'O', renamed: '2024' }]
  expect(namesOn({ name: 'New', earlierNames }, '2024-06-01')).toEqual([
    { name: 'Old', abbreviation: 'O' },
    { name: 'New', abbreviation: null },
  ])
  expect(namesOn({ name: 'New', abbreviation: 'N', earlierNames }, '2024-06-01')).toEqual([
    { name: 'Old', abbreviation: 'O' },
    { name: 'New', abbreviation: 'N' },
  ])
})

test.each([
  ['2020-04-30', []],
  ['2020-05-01', ['Old']],
  ['2022-03-31', ['Old']],
  ['2022-04-01', ['Middle', 'Old']],
])('the names from before %s are %j', (day, names) =>
  expect(namesBefore(board, day).map(({ name }) => name)).toEqual(names),
)

test('a name from before has the day of the change, as far as it is known', () =>
  expect(namesBefore({ ...board, earlierNames: [...board.earlierNames, { name: 'Oldest' }] }, '2026-11-28')).toEqual([
    { name: 'Middle', until: '2022-04-01' },
    { name: 'Old', until: '2020-05' },
    { name: 'Oldest', until: null },
  ]))
