import { weekendInWords } from '@/domain/centres/offering-says'
import { agesInWords, whereInWords } from '@/domain/centres/offering-words'
import { knownWay } from '@/domain/centres/ways'

test.each([
  [{ from: 16, to: null }, '16 years and over'],
  [{ from: null, to: 17 }, '17 years and under'],
  [{ from: 0, to: 4 }, '0 to 4 years'],
  [{ from: 5, to: 5 }, '5 years only'],
  [{}, null],
  [null, null],
])('ages %j: %s', (ages, words) => {
  expect(agesInWords(ages)).toBe(words)
})

test.each([
  [{ entrance: 'Main entrance', floor: 'level 2', room: 'room 4' }, 'Main entrance, level 2, room 4'],
  [{ entrance: null, floor: ' Level 2 ', room: '' }, 'Level 2'],
  [{}, null],
])('where %j: %s', (where, words) => {
  expect(whereInWords(where)).toBe(words)
})

test.each([
  [{ has: 'no' }, { has: 'no', text: null, checked: null }],
  [
    { text: ' Line 1. ', checked: '2026-10' },
    { has: null, text: 'Line 1.', checked: '2026-10' },
  ],
  [{ text: '  ', checked: '2026-10' }, null],
  [undefined, null],
])('a way stored as %j is known as %j', (stored, known) => {
  expect(knownWay(stored)).toEqual(known)
})

test.each([
  [[], null],
  [[{ days: ['monday'], opens: '08:00', closes: '20:00' }], null],
  [
    [{ days: ['saturday'], week: 'second', opens: '09:00', closes: '12:00' }],
    'Second Saturday of the month, 9am to midday',
  ],
  [
    [
      { days: ['friday', 'saturday'], opens: '08:00', closes: '20:00' },
      { days: ['sunday'], opens: null, closes: null, words: 'By appointment' },
    ],
    'Saturday, 8am to 8pm; Sunday, by appointment',
  ],
] as const)('of the hours %j at weekends one says %j', (hours, words) => {
  expect(weekendInWords(hours.map((row) => ({ ...row, days: [...row.days] })))).toBe(words)
})
