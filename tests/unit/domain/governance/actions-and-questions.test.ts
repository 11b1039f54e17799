import { isOpenAfter, isOverdue } from '@/domain/governance/actions'
import { questionsUntil } from '@/domain/governance/questions'

const action = { state: 'open', closedOn: null, due: null } as const

test.each([
  ['that is open', action, true],
  ['that was closed later', { ...action, state: 'done' as const, closedOn: '2026-12-02' }, true],
  ['that was closed on the day', { ...action, state: 'done' as const, closedOn: '2026-12-01' }, false],
  ['that was closed, nobody knows when', { ...action, state: 'dropped' as const }, false],
])('an action %s is open after a day: %#', (_, one, open) => expect(isOpenAfter(one, '2026-12-01')).toBe(open))

test.each([
  ['2026-11-30', true],
  ['2026-12-01', false],
  ['2026-11', true],
  ['2026-12', false],
  ['2026', false],
  [null, false],
])('an action that is due %s is overdue on 1 December 2026: %s', (due, overdue) => {
  expect(isOverdue({ ...action, due }, '2026-12-01')).toBe(overdue)
  expect(isOverdue({ ...action, due, state: 'done' }, '2026-12-01')).toBe(false)
})

test.each([
  ['a time of a day', '2026-12-10T14:00:00Z', 7, '17:00', '2026-12-03', '17:00', '2026-12-03T17:00:00.000Z'],
  ['in summer', '2026-07-10T13:00:00Z', 3, '17:00', '2026-07-07', '17:00', '2026-07-07T16:00:00.000Z'],
  [
    'over the change of the clocks',
    '2026-10-27T10:00:00Z',
    3,
    '09:00',
    '2026-10-24',
    '09:00',
    '2026-10-24T08:00:00.000Z',
  ],
  ['the end of a day', '2026-12-10T14:00:00Z', 1, null, '2026-12-09', null, '2026-12-10T00:00:00.000Z'],
  ['never after it has begun', '2026-12-10T14:00:00Z', 0, '17:00', '2026-12-10', null, '2026-12-10T14:00:00.000Z'],
])('questions are taken until %s', (_, begins, days, by, day, time, closes) =>
  expect(questionsUntil(new Date(begins), days, by)).toEqual({ day, time, closes: new Date(closes) }),
)

test('nothing is said where nobody has said how many days before', () =>
  expect(questionsUntil(new Date('2026-12-10T14:00:00Z'), null, '17:00')).toBeNull())
