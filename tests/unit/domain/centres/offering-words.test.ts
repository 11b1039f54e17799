import { phrasesOf, weekendInWords, type SaidOffering } from '@/domain/centres/offering-says'
import { agesInWords, whereInWords } from '@/domain/centres/offering-words'
import { groupName } from '@/domain/centres/group-name'
import { referrersOf } from '@/domain/centres/referrers'
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
  [null, null],
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
  [null, null],
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

const nothingSaid: SaidOffering = {
  access: null,
  referrers: referrersOf({}),
  referral: null,
  lastArrival: null,
  hours: [],
  where: {},
  ages: {},
  results: { how: null, when: null },
}

test.each<[string, Partial<SaidOffering>, string[]]>([
  ['nothing', {}, []],
  [
    'all',
    {
      access: 'appointment',
      referrers: referrersOf({ gp: 'yes', hospital: 'no', self: 'no' }),
      referral: 'for heart failure',
      lastArrival: '12:00',
      hours: [{ days: ['monday'], opens: '08:30', closes: '12:30' }],
      where: { floor: 'Level 2' },
      ages: { from: 16 },
      results: { how: 'by letter', when: 'within a week' },
    },
    [
      'Monday, 8:30am to 12:30pm',
      'arrive before midday',
      'by appointment',
      'a GP practice can refer',
      'a hospital cannot refer',
      'people cannot refer themselves',
      'for heart failure',
      'Level 2',
      '16 years and over',
      'by letter',
      'within a week',
    ],
  ],
])('of a test of which %s is known, the phrases', (_, said, phrases) => {
  expect(phrasesOf({ ...nothingSaid, ...said })).toEqual(phrases)
})

test.each([
  ['Endoscopy Network', 'Endoscopy'],
  ['Network of Imaging', 'Network of Imaging'],
  ['Pathology network board', 'Pathology network board'],
])('the tests of the %s are called %s', (network, name) => expect(groupName(network)).toBe(name))
