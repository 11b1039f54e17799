import { decisionRows, type DecisionRow } from '@/content/governance/tables'
import { absolute } from '@/content/site/site-address'
import { table } from '../table'

export const dynamic = 'force-dynamic'

const columns = {
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

/** All public decisions of meetings. */
export const GET = async (): Promise<Response> => table('decisions', columns, await decisionRows())
