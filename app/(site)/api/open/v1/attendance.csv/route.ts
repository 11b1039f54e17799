import { attendanceRows } from '@/content/governance/attendance-table'
import { table } from '../table'
import { columns } from './columns'

export const dynamic = 'force-dynamic'

/** The attendance of all public meetings that show it. */
export const GET = async (): Promise<Response> => table('attendance', columns, await attendanceRows())
