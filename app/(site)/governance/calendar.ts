import { absolute, siteAddress } from '@/content/site/site-address'
import {
  type MeetingInCalendar,
  meetingsForCalendar,
  meetingsOfBodyForCalendar,
} from '@/content/governance/meeting-calendar'
import { inWords } from '@/domain/text/in-words'
import { calendarType, icalendar } from '@/open-data/icalendar'
import { setStatus } from '@/server/page-cache/cache-tags'
import { movedInWords } from '../presenters'

const answer = (name: string, path: string, meetings: MeetingInCalendar[]): Response => {
  const host = new URL(siteAddress()).hostname
  const events = meetings.map(({ bodies, changedAt, href, id, movedFrom, sequence, startsAt, state, where }) => ({
    uid: `meeting-${id}@${host}`,
    title: inWords(bodies),
    startsAt,
    cancelled: state === 'cancelled',
    where,
    href: absolute(href),
    note: movedInWords(movedFrom),
    changedAt,
    sequence,
  }))
  return new Response(icalendar({ name, page: absolute(path), events }), { headers: { 'content-type': calendarType } })
}

/** The meetings of all public bodies as a calendar. */
export const calendarOfAll = async (): Promise<Response> =>
  answer('Governance meetings', '/governance/meetings', await meetingsForCalendar())

/** The meetings of one body as a calendar; 404 where there is no such body. */
export async function calendarOfBody(slug: string): Promise<Response> {
  const found = await meetingsOfBodyForCalendar(slug)
  if (found) return answer(`Meetings of the ${found.body.text}`, found.body.href, found.meetings)
  setStatus(404)
  return new Response('There is no such calendar.', { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
