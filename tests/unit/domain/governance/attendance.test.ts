import { attendedOf, quorateOf, wasHeld, type Presence, type Quorum } from '@/domain/governance/attendance'
import type { StandingSeat } from '@/domain/governance/on-day'
import { seatsToNote } from '@/domain/governance/seats-to-note'

const member = (presence: Presence | null, role: string | null = 'member') => ({
  body: role === null ? null : 1,
  role,
  presence,
})
const [present, apologies, deputy, unnoted] = (['present', 'apologies', 'deputy', null] as const).map((one) =>
  member(one),
)

type Seats = Parameters<typeof quorateOf>[0]
const cases: [string, Seats, Quorum, string, number][] = [
  ['enough', [present, present, apologies], { needed: 2, deputies: null }, 'yes', 2],
  ['too few', [present, apologies, apologies], { needed: 2, deputies: null }, 'no', 1],
  ['a number that nobody knows', [present, present], { needed: null, deputies: 'count' }, 'unknown', 2],
  ['nobody on the list', [], { needed: 2, deputies: null }, 'unknown', 0],
  ['deputies who count', [present, deputy], { needed: 2, deputies: 'count' }, 'yes', 2],
  ['deputies who do not', [present, deputy], { needed: 2, deputies: 'do-not-count' }, 'no', 1],
  ['deputies of whom nobody knows', [present, deputy], { needed: 2, deputies: null }, 'unknown', 1],
  ['deputies whom it does not need', [present, present, deputy], { needed: 2, deputies: null }, 'yes', 2],
  ['a seat of which nothing is noted', [present, unnoted], { needed: 2, deputies: null }, 'unknown', 1],
  ['one away of a body whose deputies count', [present, apologies], { needed: 2, deputies: 'count' }, 'no', 1],
  ['people who have no vote', [present, member('present', 'in-attendance')], { needed: 2, deputies: null }, 'no', 1],
  ['a seat that is not public', [present, member('present', null)], { needed: 2, deputies: null }, 'unknown', 1],
  [
    'a seat of which only the body is known',
    [present, { body: 1, role: null, presence: 'present' }],
    { needed: 2, deputies: null },
    'unknown',
    1,
  ],
  [
    'a seat of which only the role is known',
    [present, { body: null, role: 'member', presence: 'present' }],
    { needed: 2, deputies: null },
    'unknown',
    1,
  ],
  ['one away who is not public', [present, member('absent', null)], { needed: 2, deputies: null }, 'no', 1],
].map((one) => one as [string, Seats, Quorum, string, number]) // a table has no tuples

test.each(cases)('whether a body was quorate, with %s', (_, seats, quorum, verdict, counted) =>
  expect(quorateOf(seats, quorum)).toEqual({ verdict, counted, needed: quorum.needed }),
)

test('how often somebody came counts only the meetings of which that is noted', () => {
  expect(attendedOf(['present', 'deputy', null, 'absent', 'present', 'apologies'])).toEqual({
    of: 5,
    present: 2,
    deputies: 1,
  })
})

test.each([
  ['held', true],
  ['planned', false],
  ['cancelled', false],
])('a meeting that is %s took place: %s', (state, held) => expect(wasHeld(state)).toBe(held))

describe('the seats to note', () => {
  const seat = (id: number, role: string, more: Partial<StandingSeat> = {}): StandingSeat => ({
    seat: { id, body: 1, label: role, role, howMany: 1, changes: [] },
    certainty: 'certain',
    places: { least: 1, most: 1 },
    holders: [],
    deputies: [],
    vacant: null,
    ...more,
  })
  const holding = (id: number) => ({ appointment: { id, seat: 2 }, certainty: 'certain' as const, termEnds: null })
  test('are those that somebody holds, or of whom nobody is recorded, the chair first', () => {
    const held = { places: { least: 3, most: 3 }, holders: [holding(7), holding(8)], vacant: { least: 1, most: 1 } }
    const standing = [
      seat(2, 'member', held),
      seat(3, 'member', { places: { least: 2, most: 2 } }),
      seat(4, 'vice-chair', { vacant: { least: 1, most: 1 } }),
      seat(1, 'chair', { places: null }),
    ]
    expect(seatsToNote(standing)).toEqual([
      { seat: 1, appointment: null },
      { seat: 2, appointment: 7 },
      { seat: 2, appointment: 8 },
      { seat: 3, appointment: null },
      { seat: 3, appointment: null },
    ])
  })
})
