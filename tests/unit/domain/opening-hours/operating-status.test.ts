import {
  bannerOf,
  sendsElsewhere,
  statusChange,
  statusInWords,
  type OperatingStatus,
} from '@/domain/opening-hours/operating-status'

test.each<[OperatingStatus, string | null]>([
  [{ state: 'open' }, null],
  [{ state: 'limited' }, 'Open, with limits'],
  [{ state: 'closed', until: '2026-11-24' }, 'Closed for now, until 24 November 2026'],
  [{ state: 'closed', until: '2026-11-23' }, null],
  [{ state: 'closed', from: '2026-11-25' }, 'Closed from 25 November 2026'],
  [{ state: 'limited', from: '2026-12-01', until: '2026-12-05' }, 'Open, with limits, from 1 to 5 December 2026'],
  [{ state: 'planned', from: '2026-01-01' }, 'Not open yet'],
  [{ state: 'planned', from: '2026-12-01' }, 'Not open from 1 December 2026'],
  [{ state: 'planned', until: '2027-04-30' }, 'Not open yet, opens on 1 May 2027'],
  [{ state: 'moved', from: '2027-05-03' }, 'Moves on 3 May 2027'],
  [{ state: 'moved', from: '2026-11-24' }, 'Moved on 24 November 2026'],
  [{ state: 'moved' }, 'Moved'],
  [{ state: 'ended', from: '2027-05-03' }, 'Closed for good from 3 May 2027'],
  [{ state: 'ended', from: '2026-11-01' }, 'Closed for good since 1 November 2026'],
  [{ state: 'ended' }, 'Closed for good'],
])('in words, the status %j is %s', (status, words) => expect(statusInWords(status, '2026-11-24')).toBe(words))

test.each<[OperatingStatus, string | null]>([
  [{ state: 'closed' }, null],
  [{ state: 'closed', from: '2026-11-24' }, null],
  [{ state: 'closed', from: '2026-11-25', until: '2026-11-30' }, '2026-11-25T00:00:00.000Z'],
  [{ state: 'closed', from: '2026-11-24', until: '2026-11-30' }, '2026-12-01T00:00:00.000Z'],
  [{ state: 'closed', until: '2026-11-24' }, '2026-11-25T00:00:00.000Z'],
  [{ state: 'closed', until: '2026-11-23' }, null],
  // summer time
  [{ state: 'closed', from: '2027-05-03' }, '2027-05-02T23:00:00.000Z'],
])('after 24 November 2026 what the status %j says changes next at %s', (status, change) =>
  expect(statusChange(status, '2026-11-24')?.toISOString() ?? null).toBe(change),
)

test.each([
  ['open', false],
  ['planned', false],
  ['limited', true],
  ['closed', true],
  ['moved', true],
  ['ended', true],
])('whether a centre that is %s may send people elsewhere: %s', (state, may) => expect(sendsElsewhere(state)).toBe(may))

test.each<[OperatingStatus, ReturnType<typeof bannerOf>]>([
  [{ state: 'open' }, null],
  [{ state: 'open', message: '' }, null],
  [
    { state: 'open', message: 'New car park.' },
    { heading: null, message: 'New car park.', isClosed: false },
  ],
  [{ state: 'open', until: '2026-11-23', message: 'New car park.' }, null],
  [{ state: 'limited' }, { heading: 'Open, with limits', message: null, isClosed: false }],
  [
    { state: 'closed', message: '' },
    { heading: 'Closed for now', message: null, isClosed: true },
  ],
  [
    { state: 'closed', message: 'The boiler is broken.' },
    { heading: 'Closed for now', message: 'The boiler is broken.', isClosed: true },
  ],
  [{ state: 'closed', until: '2026-11-23', message: 'The boiler is broken.' }, null],
  [
    { state: 'closed', from: '2026-11-25' },
    { heading: 'Closed from 25 November 2026', message: null, isClosed: false },
  ],
])('on 24 November 2026 the status %j has the banner %j', (status, banner) =>
  expect(bannerOf(status, '2026-11-24')).toEqual(banner),
)
