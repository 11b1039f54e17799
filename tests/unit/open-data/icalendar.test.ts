import ICAL from 'ical.js'
import { type CalendarEvent, icalendar } from '@/open-data/icalendar'

// Read by the parser of another library, as calendars do.

const meeting: CalendarEvent = {
  uid: 'meeting-7@example.org',
  title: 'Diagnostics Programme Board',
  startsAt: '2026-07-14T13:00:00.000Z',
  cancelled: false,
  where: 'Preston; room 2, first floor',
  href: 'https://example.org/governance/meetings/7',
  note: null,
  changedAt: '2026-06-01T08:30:00.000Z',
  sequence: 0,
}

const text = (...events: CalendarEvent[]): string =>
  icalendar({ name: 'Meetings', page: 'https://example.org/governance/meetings', events })
const parsed = (...events: CalendarEvent[]) =>
  new ICAL.Component(ICAL.parse(text(...events)) as unknown[]).getAllSubcomponents('vevent')
const property = (event: InstanceType<typeof ICAL.Component> | undefined, name: string): string =>
  String(event?.getFirstPropertyValue(name))

test('a meeting is read as it is, its moments in UTC', () => {
  const [event] = parsed(meeting)
  const said = ['uid', 'summary', 'dtstart', 'dtstamp', 'last-modified', 'status', 'location', 'url'] as const
  expect(said.map((name) => property(event, name))).toEqual([
    'meeting-7@example.org',
    'Diagnostics Programme Board',
    '2026-07-14T13:00:00Z',
    '2026-06-01T08:30:00Z',
    '2026-06-01T08:30:00Z',
    'CONFIRMED',
    'Preston; room 2, first floor',
    'https://example.org/governance/meetings/7',
  ])
  expect(text(meeting)).not.toMatch(/TZID|VTIMEZONE/)
})

test('a cancelled one is said to be, in its title too', () => {
  const [event] = parsed({ ...meeting, cancelled: true })
  expect([property(event, 'status'), property(event, 'summary')]).toEqual([
    'CANCELLED',
    'Cancelled: Diagnostics Programme Board',
  ])
})

test('one that is moved says so, and has a higher number', () => {
  const [event] = parsed({ ...meeting, note: 'Moved from Tuesday 7 July 2026', sequence: 7 })
  expect(property(event, 'sequence')).toBe('7')
  expect(property(event, 'description')).toMatch(/^Moved from Tuesday 7 July 2026\. Papers, decisions/)
})

test('a place that is not known is not made up, and nor is an end', () => {
  const [event] = parsed({ ...meeting, where: null })
  expect(event?.hasProperty('location')).toBe(false)
  expect(event?.hasProperty('dtend')).toBe(false)
})

test('texts may hold what the format itself is written with, and anything from anywhere', () => {
  const title = 'A\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT; “Zoë”, 100% \\ 1:2 '.repeat(5)
  const events = parsed({ ...meeting, title }, { ...meeting, uid: 'meeting-8@example.org' })
  expect(events).toHaveLength(2)
  expect(events[0]?.hasProperty('attendee')).toBe(false)
  expect(property(events[0], 'summary').replace(/\s+/g, ' ')).toBe(title.replace(/\s+/g, ' '))
})

test('lines are as short as the format asks and end as it asks', () => {
  const lines = text({ ...meeting, title: 'Ü'.repeat(100) }).split('\r\n')
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(lines.join('')).not.toMatch(/[\r\n]/)
})

test('the same meetings make the same text, so that a cached one is compared with a new one', () =>
  expect(text(meeting)).toBe(text(meeting)))

test('without meetings it is a calendar still', () => expect(parsed()).toEqual([]))
