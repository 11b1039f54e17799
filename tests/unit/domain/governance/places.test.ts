import { daysOfPlaces, mostOn, numbersOn, type Places } from '@/domain/governance/places'
import { dayOf, numberOf } from '@/domain/governance/windows'

const never: Places = { howMany: 2, changes: [] }
const onADay: Places = { howMany: 2, changes: [{ from: '2021-05-01', howMany: 1 }] }
/** As they were typed: the later one first. */
const twice: Places = {
  howMany: 2,
  changes: [
    { from: '2024', howMany: 3 },
    { from: '2021-05-01', howMany: 1 },
  ],
}
const monthInYear: Places = {
  howMany: 2,
  changes: [
    { from: '2024', howMany: 3 },
    { from: '2024-06', howMany: 4 },
  ],
}
const endOfYear: Places = {
  howMany: 2,
  changes: [
    { from: '2024-12-31', howMany: 5 },
    { from: '2024-12', howMany: 4 },
    { from: '2024', howMany: 3 },
  ],
}
const forgotten: Places = { howMany: 2, changes: [{ from: '2024', howMany: null }] }

test.each<[string, Places, string, (number | null)[], number]>([
  ['that never changed', never, '2024-01-01', [2], 2],
  ['that nobody knows', { howMany: null, changes: [] }, '2024-01-01', [null], Infinity],
  ['on the day before a change', onADay, '2021-04-30', [2], 2],
  ['on the day of a change', onADay, '2021-05-01', [1], 1],
  ['between two changes', twice, '2023-12-31', [1], 1],
  ['on the first day of the year of a change', twice, '2024-01-01', [1, 3], 3],
  ['on the last day but one of the year of a change', twice, '2024-12-30', [1, 3], 3],
  ['on the last day of the year of a change', twice, '2024-12-31', [3], 3],
  ['before the month of a change in the year of another', monthInYear, '2024-05-31', [2, 3], 3],
  ['in the month of a change in the year of another', monthInYear, '2024-06-29', [2, 4, 3], 4],
  ['after the month of a change in the year of another', monthInYear, '2024-06-30', [4, 3], 4],
  ['on a day that ends a year, a month and is named itself', endOfYear, '2024-12-31', [5], 5],
  ['that perhaps nobody knows any more', forgotten, '2024-06-15', [2, null], Infinity],
  ['that nobody knows any more', forgotten, '2025-01-01', [null], Infinity],
])('the number of seats %s', (_, places, day, numbers, most) => {
  expect(numbersOn(places, numberOf(day))).toEqual(numbers)
  expect(mostOn(places, numberOf(day))).toBe(most)
})

test('the number may change on the first and on the last day that each change may mean', () => {
  expect(daysOfPlaces(twice).map(dayOf)).toEqual(['2024-01-01', '2024-12-31', '2021-05-01', '2021-05-01'])
  expect(daysOfPlaces(never)).toEqual([])
})
