import { weekdays } from '@/domain/dates/london-time'
import { openState } from '@/domain/opening-hours/open-state'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import type { OperatingStatus } from '@/domain/opening-hours/operating-status'

const everyDay: HoursRow[] = [{ days: [...weekdays], opens: '08:00', closes: '20:00' }]
const mornings: HoursRow[] = [{ days: weekdays.slice(0, 5), opens: '08:30', closes: '12:30' }]
const open: OperatingStatus = { state: 'open' }

const at = (moment: string, hours = everyDay, exceptions: HoursException[] = [], status = open) => {
  const { kind, label, until } = openState({ hours, exceptions, bankHolidays: 'usual', status }, new Date(moment))
  return [kind, label, until?.toISOString() ?? null]
}

test.each([
  ['in the day', '2026-11-24T10:00Z', everyDay, 'open', 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  ['the minute it opens', '2026-11-24T08:00Z', everyDay, 'open', 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  [
    'the minute it closes',
    '2026-11-24T20:00Z',
    everyDay,
    'closed',
    'Closed, opens tomorrow at 8am',
    '2026-11-25T00:00:00.000Z',
  ],
  ['before it opens', '2026-11-24T07:59Z', everyDay, 'closed', 'Closed, opens at 8am', '2026-11-24T08:00:00.000Z'],
  ['in summer time', '2026-07-01T07:00Z', everyDay, 'open', 'Open until 8pm', '2026-07-01T19:00:00.000Z'],
  [
    'on a Friday afternoon',
    '2026-11-27T13:00Z',
    mornings,
    'closed',
    'Closed, opens Monday at 8:30am',
    '2026-11-28T00:00:00.000Z',
  ],
  [
    'on a Sunday',
    '2026-11-29T13:00Z',
    mornings,
    'closed',
    'Closed, opens tomorrow at 8:30am',
    '2026-11-30T00:00:00.000Z',
  ],
  [
    'the night the clocks go back',
    '2026-10-24T23:30Z',
    everyDay,
    'closed',
    'Closed, opens at 8am',
    '2026-10-25T08:00:00.000Z',
  ],
] as const)('%s', (_, moment, hours, kind, label, until) =>
  expect(at(moment, [...hours])).toEqual([kind, label, until]),
)

test('hours that are not known say nothing, until a day that is known', () => {
  expect(at('2026-11-24T10:00Z', [])).toEqual(['unknown', '', null])
  expect(at('2026-11-24T10:00Z', [], [{ date: '2026-11-20', closed: true }])).toEqual(['unknown', '', null])
  expect(at('2026-11-24T10:00Z', [], [{ date: '2026-12-25', closed: true }])).toEqual([
    'unknown',
    '',
    '2026-12-25T00:00:00.000Z',
  ])
  expect(at('2026-12-25T10:00Z', [], [{ date: '2026-12-25', closed: true }])[1]).toBe('Closed')
})

const christmas: HoursException = { date: '2026-12-25', closed: true, reason: 'Bank holiday' }

test.each([
  ['closed on the day', '2026-12-25T10:00Z', 'Closed, opens tomorrow at 8am'],
  ['named the evening before', '2026-12-24T21:00Z', 'Closed, opens Saturday at 8am'],
])('an exception is %s', (_, moment, label) => expect(at(moment, everyDay, [christmas])[1]).toBe(label))

test('a day that is closed stays closed whatever times are left behind the tick', () =>
  expect(at('2026-12-25T10:00Z', everyDay, [{ ...christmas, opens: '09:00', closes: '12:00' }])[1]).toBe(
    'Closed, opens tomorrow at 8am',
  ))

test('an exception has its own hours', () =>
  expect(
    at('2026-12-24T10:00Z', everyDay, [{ date: '2026-12-24', closed: false, opens: '08:00', closes: '12:00' }])[1],
  ).toBe('Open until midday'))

test.each<[OperatingStatus, string, string | null]>([
  [{ state: 'closed' }, 'Closed for now', null],
  [{ state: 'closed', until: '2026-11-30' }, 'Closed for now, until 30 November 2026', '2026-12-01T00:00:00.000Z'],
  [{ state: 'closed', from: '2026-11-24' }, 'Closed for now', null],
  [{ state: 'closed', from: '2026-11-25' }, 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  [{ state: 'closed', until: '2026-11-23' }, 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  [{ state: 'planned' }, 'Not open yet', null],
  [{ state: 'planned', until: '2026-11-30' }, 'Not open yet, opens on 1 December 2026', '2026-12-01T00:00:00.000Z'],
  [{ state: 'moved' }, 'Moved', null],
  [{ state: 'moved', from: '2026-11-24' }, 'Moved on 24 November 2026', null],
  [{ state: 'moved', from: '2026-11-25' }, 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  [{ state: 'ended', from: '2026-11-01' }, 'Closed for good since 1 November 2026', null],
  [{ state: 'ended', from: '2027-01-01' }, 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  [{ state: 'limited' }, 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
])('the status %j', (status, label, until) =>
  expect(at('2026-11-24T10:00Z', everyDay, [], status).slice(1)).toEqual([label, until]),
)

test.each<[OperatingStatus['state'], string]>([
  ['open', 'open'],
  ['limited', 'open'],
  ['closed', 'closed-for-now'],
  ['planned', 'planned'],
  ['moved', 'moved'],
  ['ended', 'ended'],
])('a centre whose status is %s is %s', (state, kind) =>
  expect(at('2026-11-24T10:00Z', everyDay, [], { state })[0]).toBe(kind),
)

test('what is closed opens again only where the last day of that is known', () => {
  const opens = (status: OperatingStatus, hours = everyDay) =>
    openState({ hours, exceptions: [], bankHolidays: 'usual', status }, new Date('2026-11-24T10:00Z')).opens
  expect(opens({ state: 'closed', until: '2026-11-30' })?.toISOString()).toBe('2026-12-01T08:00:00.000Z')
  expect(opens({ state: 'closed', until: '2026-11-30' }, [])).toBeNull()
  expect(opens({ state: 'closed' })).toBeNull()
  expect(opens({ state: 'ended', from: '2026-11-01' })).toBeNull()
})
