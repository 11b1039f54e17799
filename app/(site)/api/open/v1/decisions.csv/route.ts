import { decisionRows } from '@/content/governance/tables'
import { table } from '../table'
import { columns } from './columns'

export const dynamic = 'force-dynamic'

/** All public decisions of meetings. */
export const GET = async (): Promise<Response> => table('decisions', columns, await decisionRows())
