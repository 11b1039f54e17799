import { appointmentRows } from '@/content/governance/tables'
import { table } from '../table'
import { columns } from './columns'

export const dynamic = 'force-dynamic'

/** All public appointments, of all times. */
export const GET = async (): Promise<Response> => table('appointments', columns, await appointmentRows())
