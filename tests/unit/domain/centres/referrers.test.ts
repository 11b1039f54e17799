import { isAnyKnown, referralNeeded, referrersOf, testsByReferrer, referrersInWords } from '@/domain/centres/referrers'

test('what is not said is not known, and never no', () => {
  expect(referrersOf({ gp: 'yes', hospital: null })).toEqual({ gp: 'yes', hospital: null, self: null })
  expect(referrersOf({ gp: 'maybe', self: 'no' })).toEqual({ gp: null, hospital: null, self: 'no' })
  expect(referrersOf(undefined)).toEqual({ gp: null, hospital: null, self: null })
  expect([isAnyKnown(referrersOf({ self: 'no' })), isAnyKnown(referrersOf({}))]).toEqual([true, false])
})

test('each kind of referrer has the tests by what is known', () => {
  const offered = [
    { name: 'Blood test', referrers: referrersOf({ gp: 'yes', hospital: 'yes', self: 'no' }) },
    { name: 'CT scan', referrers: referrersOf({ gp: 'no' }) },
  ]
  expect(testsByReferrer(offered)).toEqual({
    gp: { yes: ['Blood test'], no: ['CT scan'], unknown: [] },
    hospital: { yes: ['Blood test'], no: [], unknown: ['CT scan'] },
    self: { yes: [], no: ['Blood test'], unknown: ['CT scan'] },
  })
})

test.each([
  ['GP practice or hospital', { gp: 'yes', hospital: 'yes', self: 'no' }],
  ['Yourself', { self: 'yes' }],
  // a known no is not "not known"
  ['Not GP practice or yourself', { gp: 'no', self: 'no' }],
  [null, {}],
])('who can refer in words: %s', (words, stored) => expect(referrersInWords(referrersOf(stored))).toBe(words))

test.each<[('yes' | 'no' | null)[], RegExp]>([
  [[], /^You need a referral or a request/],
  [[null, 'no'], /^You need a referral or a request/],
  [['no', 'yes', null], /^For most tests you need a referral .* For some you can refer yourself/],
])('where people themselves can refer: %j, the finder says so', (self, words) =>
  expect(referralNeeded(self)).toMatch(words),
)
