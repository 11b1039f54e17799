import fc from 'fast-check'
import { waitUnder } from '@/domain/waiting-times/wait-under'
import { waitInWords } from '@/domain/waiting-times/wait-words'
import { anyBands, figure } from './figures'

const bandsOf = (...people: number[]) => figure('2026-03', 'RXL', 'MRI', ...people).bands
const over = { kind: 'over-13-weeks' }

test.each([
  ['half of one band is the middle of its week', bandsOf(0, 10), 50, { kind: 'weeks', weeks: 1.5 }],
  ['half ends with a band', bandsOf(10, 0, 0, 10), 50, { kind: 'weeks', weeks: 1 }],
  ['within a later band', bandsOf(10, 10, 20), 92, { kind: 'weeks', weeks: 2.84 }],
  ['all under 13 weeks', [...bandsOf().slice(0, 12), 5, 0], 100, { kind: 'weeks', weeks: 13 }],
  ['in the open band', [...bandsOf(10).slice(0, 13), 11], 50, over],
  ['92% in the open band', [...bandsOf(91).slice(0, 13), 9], 92, over],
  ['nobody waits', bandsOf(), 50, null],
])('%s', (_, bands, percent, wait) => {
  expect(waitUnder(bands, percent)).toEqual(wait)
})

test('so many wait less: each band before counts whole, and its own in proportion', () => {
  fc.assert(
    fc.property(anyBands, fc.integer({ min: 1, max: 100 }), (bands, percent) => {
      const wait = waitUnder(bands, percent)
      const total = bands.reduce((sum, people) => sum + people, 0)
      const underOpen = total - (bands[13] ?? 0)
      fc.pre(wait !== null)
      if (wait.kind !== 'weeks') return underOpen * 100 < percent * total
      // asked the other way round: how many are under that wait
      const people = bands
        .slice(0, 13)
        .reduce((sum, band, week) => sum + band * Math.min(1, Math.max(0, wait.weeks - week)), 0)
      return wait.weeks > 0 && wait.weeks <= 13 && Math.abs(people - (percent * total) / 100) < 1e-6 * total + 1e-9
    }),
  )
})

test('more people are under a longer wait', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      const [half, most] = [waitUnder(bands, 50), waitUnder(bands, 92)]
      fc.pre(half !== null && most !== null)
      return most.kind === 'over-13-weeks' || (half.kind === 'weeks' && half.weeks <= most.weeks)
    }),
  )
})

test.each([
  [{ kind: 'weeks' as const, weeks: 2.84 }, 'about 2.8 weeks'],
  [{ kind: 'weeks' as const, weeks: 0.99 }, 'about 1 week'],
  [{ kind: 'weeks' as const, weeks: 0.01 }, 'less than 0.1 weeks'],
  [{ kind: 'over-13-weeks' as const }, 'more than 13 weeks'],
])('%o is %s', (wait, words) => {
  expect(waitInWords(wait)).toBe(words)
})
