import { meetingStage, oldDay } from '@/domain/governance/meeting-stage'

test.each([
  ['planned', 0, null, 'planned'],
  ['planned', 2, null, 'papers-published'],
  ['held', 2, null, 'held'],
  ['held', 0, '2026-04-07', 'minutes-approved'],
  ['planned', 2, '2026-04-07', 'minutes-approved'],
  ['cancelled', 2, '2026-04-07', 'cancelled'],
] as const)(
  'a meeting that is %s, with %i papers and minutes approved %s: %s',
  (state, papers, minutesApproved, stage) => {
    expect(meetingStage({ state, papers, minutesApproved })).toBe(stage)
  },
)

const third = '2026-03-03T10:00:00.000Z'
test.each<[string, Partial<Parameters<typeof oldDay>[0]>, string | null]>([
  ['to another day', { startsAt: '2026-03-10T10:00:00.000Z' }, '2026-03-03'],
  ['again, from the day told last', { startsAt: '2026-03-17T10:00:00.000Z', movedFrom: '2026-02-24' }, '2026-03-03'],
  ['back to where it came from', { startsAt: '2026-03-10T10:00:00.000Z', movedFrom: '2026-03-10' }, null],
  ['to another hour of the day', { startsAt: '2026-03-03T15:00:00.000Z', movedFrom: '2026-02-24' }, '2026-02-24'],
  ['though it was held: a correction', { startsAt: '2026-03-10T10:00:00.000Z', state: 'held' }, null],
  // 11:30pm and 0:30am in London, the same day in UTC
  ['past midnight in London', { told: '2026-06-15T22:30:00.000Z', startsAt: '2026-06-15T23:30:00.000Z' }, '2026-06-15'],
])('a meeting is moved %s', (_, part, expected) => {
  expect(oldDay({ told: third, startsAt: third, state: 'planned', movedFrom: null, ...part })).toBe(expected)
})
