import { statusInWords, type OperatingStatus } from '@/domain/opening-hours/operating-status'

test.each<[OperatingStatus, string | null]>([
  [{ state: 'open' }, null],
  [{ state: 'limited' }, 'Open, with limits'],
  [{ state: 'closed', until: '2026-11-24' }, 'Closed for now, until 24 November 2026'],
  [{ state: 'closed', until: '2026-11-23' }, null],
  [{ state: 'closed', from: '2026-11-25' }, 'Closed from 25 November 2026'],
  [{ state: 'limited', from: '2026-12-01', until: '2026-12-05' }, 'Open, with limits, from 1 to 5 December 2026'],
  [{ state: 'planned', from: '2026-01-01' }, 'Not open yet'],
  [{ state: 'planned', until: '2027-04-30' }, 'Not open yet, opens on 1 May 2027'],
  [{ state: 'moved', from: '2027-05-03' }, 'Moves on 3 May 2027'],
  [{ state: 'moved', from: '2026-11-24' }, 'Moved on 24 November 2026'],
  [{ state: 'moved' }, 'Moved'],
  [{ state: 'ended', from: '2027-05-03' }, 'Closed for good from 3 May 2027'],
  [{ state: 'ended', from: '2026-11-01' }, 'Closed for good since 1 November 2026'],
  [{ state: 'ended' }, 'Closed for good'],
])('in words, the status %j is %s', (status, words) => expect(statusInWords(status, '2026-11-24')).toBe(words))
