import { againstPercent } from '@/domain/waiting-times/against'
import { inTen, waitingSentences } from '@/domain/waiting-times/sentences'
import { waitingLists } from '@/domain/waiting-times/waiting-list'
import { waiting } from './figures'

const sentencesOf = (...people: [number, number?, number?]) => {
  const lists = waitingLists([waiting('2026-03', 'RXL', 'MRI', ...people)], { providers: ['RXL'], tests: ['MRI'] })
  const [list] = lists.values()
  return list ? waitingSentences(list, 'an MRI scan').join(' ') : null
}
const end = 'At the end of March 2026,'

test.each<[[number, number?], string]>([
  [[37612, 10393], `${end} 48,005 people were waiting for an MRI scan. About 8 in 10 had waited less than 6 weeks.`],
  [[7, 5], `${end} 12 people were waiting for an MRI scan. 7 of them had waited less than 6 weeks.`],
  [[5, 15], `${end} 20 people were waiting for an MRI scan. 5 of them had waited less than 6 weeks.`],
  [[5, 16], `${end} 21 people were waiting for an MRI scan. About 2 in 10 had waited less than 6 weeks.`],
  [[1], `${end} 1 person was waiting for an MRI scan. They had waited less than 6 weeks.`],
  [[0, 1], `${end} 1 person was waiting for an MRI scan. They had waited 6 weeks or more.`],
  [[0, 30], `${end} 30 people were waiting for an MRI scan. None of them had waited less than 6 weeks.`],
  [[30], `${end} 30 people were waiting for an MRI scan. All of them had waited less than 6 weeks.`],
  [[0], `${end} nobody was waiting for an MRI scan.`],
])('%j', (people, words) => {
  expect(sentencesOf(...people)).toBe(words)
})

test.each([
  [0, 100, 'None'],
  [4, 100, 'Fewer than 1 in 10'],
  [5, 100, 'About 1 in 10'],
  [49, 100, 'About half'],
  [55, 100, 'About 6 in 10'],
  [94, 100, 'About 9 in 10'],
  [95, 100, 'More than 9 in 10'],
  [9999, 10_000, 'More than 9 in 10'],
  [100, 100, 'All'],
])('%i of %i are %s', (part, whole, words) => {
  expect(inTen({ part, whole })).toBe(words)
})

test.each([
  [37612, 48005, '16.6 percentage points below'],
  [94_990, 100_000, 'just below'],
  [95, 100, 'met'],
  [97, 100, '2 percentage points above'],
])('%i of %i is %s 95%%', (part, whole, words) => {
  expect(againstPercent({ part, whole }, 95)).toBe(words)
})
