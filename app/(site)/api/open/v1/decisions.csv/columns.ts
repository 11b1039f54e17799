import type { DecisionRow } from '@/content/governance/tables'
import { absolute } from '@/content/site/site-address'

/** A decision, as a row. */
export const columns = {
  meeting: ({ meeting }: DecisionRow) => meeting.id,
  body: ({ meeting }: DecisionRow) => meeting.body.id,
  'body name': ({ meeting }: DecisionRow) => meeting.body.name,
  'met (UTC)': ({ meeting }: DecisionRow) => meeting.startsAt,
  number: ({ number }: DecisionRow) => number,
  decision: ({ text }: DecisionRow) => text,
  page: ({ meeting }: DecisionRow) => absolute(meeting.href),
  reference: ({ reference }: DecisionRow) => reference,
  owner: ({ owner }: DecisionRow) => owner,
}
