import type { Span } from '@/domain/dates/partial-date'
import {
  bodyLife,
  edgeOf,
  onDayInWords,
  outsideInWords,
  sameName,
  seatLife,
  spanInWords,
  whenInWords,
} from '@/domain/governance/problems/problem'
import { windowOf } from '@/domain/governance/windows'

test.each<[Span, string]>([
  [{}, 'without dates'],
  [{ from: null, until: null }, 'without dates'],
  [{ from: '', until: '' }, 'without dates'],
  [{ from: '2024-05-01' }, 'from 1 May 2024'],
  [{ until: '2025' }, 'until 2025'],
  [{ from: '2024-05-01', until: '2025-06' }, 'from 1 May 2024 until June 2025'],
  [{ from: '2024-05-01', until: '2024-05-01' }, 'on 1 May 2024'],
  [{ from: '2024-05-01', until: '2024-05-02' }, 'from 1 May 2024 until 2 May 2024'],
  [{ from: '2024', until: '2024' }, 'from 2024 until 2024'],
])('%j is said "%s"', (span, words) => expect(spanInWords(span)).toBe(words))

test.each([
  ['2024-05-01', 'on 1 May 2024'],
  ['2024-05', 'in May 2024'],
  ['2024', 'in 2024'],
])('what happened at %s happened %s', (date, words) => expect(whenInWords(date)).toBe(words))

test('a day is named, one that stands for an open end is not', () => {
  expect(onDayInWords(windowOf({ from: '2024-05-01' }).first[0])).toBe('On 1 May 2024')
  expect(onDayInWords(windowOf({}).first[0])).toBe('At one time')
  expect(onDayInWords(windowOf({}).last[0])).toBe('At one time')
})

const life = { from: '2020', until: '2024-03' }
test.each<[Span, string | null]>([
  [{ from: '2020-01-01', until: '2024-03-31' }, null],
  [{ from: '2019' }, 'The line (from 2019) begins too early: "Board" was set up in 2020.'],
  [{ from: '2019-12-31' }, 'The line (from 31 December 2019) begins too early: "Board" was set up in 2020.'],
  [{ until: '2019' }, 'The line (until 2019) begins too early: "Board" was set up in 2020.'],
  [{ until: '2024-04-01' }, 'The line (until 1 April 2024) goes on too long: "Board" was dissolved in March 2024.'],
  [{ from: '2024-04' }, 'The line (from April 2024) goes on too long: "Board" was dissolved in March 2024.'],
  [{ from: '2020' }, null],
  [{}, null],
])('a line of %j to a body from 2020 until March 2024', (span, message) =>
  expect(outsideInWords('The line', span, bodyLife('Board', life))).toBe(message),
)

test('a seat is there from and until its dates', () => {
  const ofSeat = (span: Span) => outsideInWords('It', span, seatLife('Chair', { from: '2020-02-01', until: '2024' }))
  expect(ofSeat({ from: '2020-02-01', until: '2024-12-31' })).toBeNull()
  expect(ofSeat({ from: '2020-01-31' })).toBe(
    'It (from 31 January 2020) begins too early: the seat "Chair" is there from 1 February 2020.',
  )
  expect(ofSeat({ until: '2025-01-01' })).toBe(
    'It (until 1 January 2025) goes on too long: the seat "Chair" is there until 2024.',
  )
})

test.each<[string, Span, string]>([
  ['begins too early', { from: '2019', until: '2021' }, 'from'],
  ['goes on too long', { from: '2021', until: '2025' }, 'until'],
  ['begins after the end, and has none', { from: '2025' }, 'from'],
  ['is over before the start', { until: '2019' }, 'from'],
])('what %s is changed at its edge', (_, span, edge) => expect(edgeOf(span, life, 'from', 'until')).toBe(edge))

test.each([
  ['Cancer Board', ' cancer   BOARD ', true],
  ['Cancer Board', 'Cancer\u00a0Board', true],
  ['Cancer Board', 'Cancer Boards', false],
  ['Cancer Board', 'CancerBoard', false],
  ['\u212bngstr\u00f6m', 'a\u030angstro\u0308m', true],
])('%j and %j are one name: %s', (one, other, same) => expect(sameName(one, other)).toBe(same))
