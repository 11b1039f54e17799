import ical, { ICalEventStatus } from 'ical-generator'

/** A calendar that people subscribe to; addresses are absolute, moments ISO 8601. */
export interface Calendar {
  name: string
  /** the page that the calendar is about */
  page: string
  events: readonly CalendarEvent[]
}

export interface CalendarEvent {
  /** stays as long as the event, whatever changes about it */
  uid: string
  title: string
  startsAt: string
  cancelled: boolean
  where: string | null
  href: string
  /** what is said of it besides: 'Moved from Tuesday 3 March 2026' */
  note: string | null
  /** when what is said of it last changed */
  changedAt: string
  /** rises with each change (RFC 5545, 3.8.7.4): calendars keep the state with the highest */
  sequence: number
}

export const calendarType = 'text/calendar; charset=utf-8'

/**
 * A calendar as iCalendar (RFC 5545). Every moment is in UTC: without a time zone of the calendar's own, which
 * ical-generator would give to DTSTAMP too, where it is not allowed. An event has no end where none is known.
 */
export const icalendar = ({ events, name, page }: Calendar): string =>
  ical({
    name,
    prodId: { company: new URL(page).hostname, product: 'Meetings', language: 'EN' },
    url: page,
    ttl: 60 * 60,
    events: events.map(({ cancelled, changedAt, href, note, sequence, startsAt, title, uid, where }) => ({
      id: uid,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      start: new Date(startsAt),
      summary: cancelled ? `Cancelled: ${title}` : title,
      sequence,
      description: `${note === null ? '' : `${note}. `}Papers, decisions and how to attend: ${href}`,
      location: where,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url: href,
    })),
  }).toString()
