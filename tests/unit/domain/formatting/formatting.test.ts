import fc from 'fast-check'
import { formatDay, formatMoment, formatSpan, formatTime, formatWeekday } from '@/domain/formatting/dates'
import { formatDocumentSize, formatFileSize } from '@/domain/formatting/file-size'
import { formatCount, formatPeople } from '@/domain/formatting/numbers'
import { pageTitle } from '@/domain/formatting/site-name'

describe('words for dates and times', () => {
  it.each([
    ['08:00', '8am'],
    ['08:05', '8:05am'],
    ['11:59', '11:59am'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['17:30', '5:30pm'],
    ['20:00', '8pm'],
    ['00:00', 'midnight'],
    ['24:00', 'midnight'],
    ['00:15', '12:15am'],
    ['24:30', '24:30'],
    ['soon', 'soon'],
    ['at 09:30', 'at 09:30'],
    ['09:30:15', '09:30:15'],
    ['at 24:00', 'at 24:00'],
    ['24:00:00', '24:00:00'],
  ])('writes the time %s as %s', (time, words) => expect(formatTime(time)).toBe(words))

  it('has different words for different times', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    fc.assert(fc.property(time, time, (a, b) => (formatTime(a) === formatTime(b)) === (a === b)))
  })

  it('writes a day and its weekday', () => {
    expect(formatDay('2018-08-06')).toBe('6 August 2018')
    expect(formatWeekday('2018-08-06')).toBe('Monday')
    expect(formatWeekday('2026-12-25')).toBe('Friday')
  })

  it.each([
    ['2018-08-06T16:30:00Z', '6 August 2018, 5:30pm'],
    ['2026-12-03T14:00:00Z', '3 December 2026, 2pm'],
    ['2026-06-30T23:00:00Z', '1 July 2026, midnight'],
    ['2026-06-30T11:00:00Z', '30 June 2026, midday'],
  ])('writes the moment %s as London sees it: %s', (moment, words) =>
    expect(formatMoment(new Date(moment))).toBe(words),
  )

  it.each([
    ['2027-05-03', '2027-05-07', '3 to 7 May 2027'],
    ['2027-04-28', '2027-05-03', '28 April to 3 May 2027'],
    ['2026-12-30', '2027-01-02', '30 December 2026 to 2 January 2027'],
    ['2026-05-03', '2027-05-07', '3 May 2026 to 7 May 2027'],
    ['2027-05-03', '2027-05-03', '3 May 2027'],
    ['2027-05-03', '2027-05-02', '3 May 2027'],
  ])('writes the days from %s to %s as %s', (from, until, words) => expect(formatSpan(from, until)).toBe(words))
})

describe('the size of a file', () => {
  it.each([
    [0, '1KB'],
    [400, '1KB'],
    [545_000, '545KB'],
    [999_499, '999KB'],
    [999_500, '1MB'],
    [1_240_000, '1.2MB'],
    [15_000_000, '15MB'],
  ])('writes %d bytes as %s', (bytes, words) => expect(formatFileSize(bytes)).toBe(words))

  it.each([
    [545_000, 12, '545KB, 12 pages'],
    [1_240_000, 1, '1.2MB, 1 page'],
    [545_000, null, '545KB'],
  ])('writes %d bytes and %p pages as %s', (size, pages, words) =>
    expect(formatDocumentSize({ size, pages })).toBe(words),
  )
})

describe('how many there are', () => {
  it.each([
    [0, '0', '0 people'],
    [1, '1', '1 person'],
    [2, '2', '2 people'],
    [999, '999', '999 people'],
    [48_005, '48,005', '48,005 people'],
    [1_234_567, '1,234,567', '1,234,567 people'],
  ])('writes %d as %s, with its noun %s', (count, number, people) => {
    expect(formatCount(count)).toBe(number)
    expect(formatPeople(count)).toBe(people)
  })
})

test("a page's title ends with the site's name", () =>
  expect(pageTitle('Trusts')).toBe('Trusts - Lancashire and South Cumbria Diagnostics Collaborative'))
