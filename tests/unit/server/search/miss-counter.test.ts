import { MissCounter } from '@/server/search/miss-counter'

const week = '2026-11-23'
let counter: MissCounter
const typed = (words: string, times: number, at = week) => {
  for (let n = 0; n < times; n++) counter.count(words, at)
}
beforeEach(() => {
  counter = new MissCounter()
})

test('nothing is stored of what was typed twice, and all three of what was typed three times', () => {
  typed('heart scan', 2)
  expect(counter.take()).toEqual([])
  typed('Heart  scan', 1)
  expect(counter.take()).toEqual([{ week, words: 'heart scan', times: 3 }])
})

test('from then on each time counts once, however it is stored meanwhile', () => {
  typed('heart scan', 4)
  expect(counter.take()).toEqual([{ week, words: 'heart scan', times: 4 }])
  typed('heart scan', 2)
  expect(counter.take()).toEqual([{ week, words: 'heart scan', times: 2 }])
  expect(counter.take()).toEqual([])
})

test('a week begins anew', () => {
  typed('heart scan', 2)
  typed('heart scan', 2, '2026-11-30')
  expect(counter.take()).toEqual([])
  typed('heart scan', 1, '2026-11-30')
  expect(counter.take()).toEqual([{ week: '2026-11-30', words: 'heart scan', times: 3 }])
})

test('what may be about a person is not counted', () => {
  typed('Mr Bloggs', 5)
  typed('jo@example.org', 5)
  expect(counter.take()).toEqual([])
})

test('what could not be stored is added to what comes', () => {
  typed('heart scan', 3)
  counter.giveBack(counter.take())
  typed('heart scan', 1)
  expect(counter.take()).toEqual([{ week, words: 'heart scan', times: 4 }])
})

test('a flood of made-up words displaces each other, and takes no more room', () => {
  const letters = (n: number) =>
    Array.from(String(n))
      .map((digit) => 'abcdefghij'[Number(digit)])
      .join('')
  for (let n = 0; n < 5_000; n++) typed(letters(n), 3)
  expect(counter.take().length).toBe(2_000)
  // of those nothing is remembered any more
  typed(letters(0), 2)
  expect(counter.take()).toEqual([])
})
