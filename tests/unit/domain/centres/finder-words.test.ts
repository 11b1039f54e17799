import type { Wish } from '@/domain/centres/answers'
import { referrersOf } from '@/domain/centres/referrers'
import {
  countInWords,
  distanceInWords,
  distancesInWords,
  headingFor,
  leftOutInWords,
  orderInWords,
} from '@/domain/centres/finder-words'
import type { Candidate } from '@/domain/centres/matches'
import { checkedInWords, referralsInWords } from '@/domain/centres/referrals'

type Asked = Parameters<typeof headingFor>[0]
const asked = (some: Partial<Asked>): Asked => ({ test: null, near: null, wished: [], ...some })

test.each<[Partial<Asked>, number, number, string]>([
  [{}, 8, 0, 'All 8 centres'],
  [{}, 1, 0, '1 centre'],
  [{}, 0, 0, 'No centres are listed yet'],
  [{ near: 'LA9' }, 8, 0, '8 centres near LA9'],
  [{ test: 'MRI scan', near: 'LA9' }, 4, 2, '4 centres for an MRI scan near LA9'],
  [{ test: 'Gastroscopy' }, 0, 2, '2 centres that may offer a gastroscopy'],
  [{ near: 'LA9' }, 0, 1, '1 possible centre near LA9'],
  // as many as may do it are no reason to say none
  [{ test: 'MRI scan' }, 2, 2, '2 centres for an MRI scan'],
  [{ wished: ['weekend'] }, 0, 2, '2 possible centres: open at weekends'],
  [{ test: 'Gastroscopy' }, 0, 0, 'No centre is listed for a gastroscopy'],
  [{ test: 'Blood test', wished: ['stepFree'] }, 1, 3, '1 centre for a blood test: step-free access'],
  [{ test: 'Blood test', wished: ['stepFree'] }, 0, 1, '1 possible centre for a blood test: step-free access'],
  [{ wished: ['weekend'] }, 2, 5, '2 centres: open at weekends'],
  [{ wished: ['weekend'] }, 3, 3, '3 centres: open at weekends'],
  [{ test: 'Blood test', wished: ['weekend'] }, 0, 0, 'No centre fits all that you asked for'],
  // too long with them
  [
    { test: 'MRI scan', near: 'Grange-over-Sands', wished: ['weekend', 'stepFree'] },
    2,
    0,
    '2 centres for an MRI scan near Grange-over-Sands',
  ],
])('%j, %i fit and %i may: %s', (some, fit, possible, heading) =>
  expect(headingFor(asked(some), { fit, possible })).toBe(heading),
)

const failing = (some: Partial<Candidate['answers']>): Candidate => ({
  miles: null,
  answers: { test: 'yes', listsTests: true, weekend: 'yes', walkIn: 'yes', stepFree: 'yes', ...some },
})

test.each<[Candidate[], Wish[], string | null]>([
  [[], ['stepFree'], null],
  [[failing({ stepFree: 'no' })], ['stepFree'], '1 centre is left out: without step-free access.'],
  [
    [failing({ stepFree: 'no' }), failing({ weekend: 'no' }), failing({ weekend: 'no', stepFree: 'no' })],
    ['weekend', 'stepFree'],
    '3 centres are left out: 2 not open at weekends and 1 without step-free access.',
  ],
  // a wish that leaves nothing out is not named
  [
    [failing({ stepFree: 'no' }), failing({ stepFree: 'no' })],
    ['weekend', 'stepFree'],
    '2 centres are left out: without step-free access.',
  ],
])('what is left out is counted, each once, with why', (leftOut, wished, words) =>
  expect(leftOutInWords(leftOut, wished)).toBe(words),
)

test.each([
  [0.4, 'Less than 1 mile from LA9'],
  [0.6, 'About 1 mile from LA9'],
  [3.2, 'About 3 miles from LA9'],
])('%f miles: %s', (miles, words) => expect(distanceInWords(miles, 'LA9')).toBe(words))

test.each([
  [3, 0, '3'],
  [3, 2, '3, and 2 not known yet'],
  [0, 2, '2 not known yet'],
  [2, 2, '2, and 2 not known yet'],
  [0, 0, 'none'],
])('a filter that leaves %i, and perhaps %i: %s', (fit, possible, words) =>
  expect(countInWords({ fit, possible })).toBe(words),
)

test('who can refer is said as far as it is known', () => {
  expect(referralsInWords(referrersOf({ gp: 'yes', self: 'no' }))).toEqual({
    yes: 'GP',
    no: 'Self-referral',
    unknown: 'Hospital',
  })
  expect(referralsInWords(referrersOf({ hospital: 'yes' }))).toMatchObject({ no: null, unknown: 'GP, self-referral' })
  expect(referralsInWords(referrersOf({ self: 'no' }))).toMatchObject({ yes: null, unknown: 'GP, hospital' })
  expect(referralsInWords(referrersOf({}))).toEqual({ yes: null, no: null, unknown: null })
})

test.each<[(string | null)[], string]>([
  [[], 'Nobody has told us yet when this was last checked.'],
  [[null], 'Nobody has told us yet when this was last checked.'],
  [['2026-10-12'], 'Last checked: 12 October 2026.'],
  [
    ['2026-10-12', '2026-03', '2026-05-01'],
    'Last checked: 12 October 2026. The oldest entry was checked in March 2026.',
  ],
  [
    ['2026-05-01', '2026-03-02', '2026-10-12'],
    'Last checked: 12 October 2026. The oldest entry was checked on 2 March 2026.',
  ],
  [['2026-10-12', null, null], 'Last checked: 12 October 2026. 2 of 3 entries have no date of checking yet.'],
  [['2026-10-12', null], 'Last checked: 12 October 2026. 1 of 2 entries has no date of checking yet.'],
])('checked %j: %s', (checked, words) => expect(checkedInWords(checked)).toBe(words))

test.each([true, false])('where it is so (%j), the nearest is said to come first', (isByDistance) => {
  expect(distancesInWords(isByDistance).startsWith('The nearest comes first.')).toBe(isByDistance)
  expect(distancesInWords(isByDistance)).toContain('in a straight line')
})

test.each<[Candidate[], Wish[], string | null]>([
  [[], ['stepFree'], null],
  [[failing({ weekend: null }), failing({ weekend: null })], ['weekend'], null],
  [[failing({ weekend: null, walkIn: null }), failing({ weekend: null })], ['weekend', 'walkIn'], null],
  [[failing({ test: null }), failing({ weekend: null })], ['weekend'], 'Those known to do the test come first.'],
  // not asked for
  [[failing({ stepFree: null }), failing({ weekend: null })], ['weekend'], null],
  [
    [failing({ stepFree: null }), failing({ weekend: null })],
    ['weekend', 'stepFree'],
    'Those known to have step-free access come first.',
  ],
  [
    [failing({ stepFree: null }), failing({ weekend: null, test: null })],
    ['weekend', 'stepFree'],
    'Those known to have step-free access come first, then those known to do the test.',
  ],
])('what counts before distance is said where the centres differ in it', (possible, wished, words) =>
  expect(orderInWords(possible, wished)).toBe(words),
)
