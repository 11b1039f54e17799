import type { MeetingRow } from '@/content/governance/tables'
import { absolute } from '@/content/site/site-address'

/** A meeting, as a row. */
export const columns = {
  meeting: ({ id }: MeetingRow) => id,
  body: ({ body }: MeetingRow) => body.id,
  'body name': ({ body }: MeetingRow) => body.name,
  'starts (UTC)': ({ startsAt }: MeetingRow) => startsAt,
  where: ({ where }: MeetingRow) => where,
  state: ({ state }: MeetingRow) => state,
  papers: ({ papers }: MeetingRow) => papers,
  page: ({ href }: MeetingRow) => absolute(href),
  'moved from': ({ movedFrom }: MeetingRow) => movedFrom,
  'minutes approved': ({ minutesApproved }: MeetingRow) => minutesApproved,
  'also bodies': ({ alsoOf }: MeetingRow) => alsoOf.map(({ id }) => id).join(' '),
  'also body names': ({ alsoOf }: MeetingRow) => alsoOf.map(({ name }) => name).join('; '),
}
