import { meetingRows } from '@/content/governance/tables'
import { table } from '../table'
import { columns } from './columns'

export const dynamic = 'force-dynamic'

/** All public meetings. */
export const GET = async (): Promise<Response> => table('meetings', columns, await meetingRows())
