import { centresData } from '@/content/centres/open-data'
import { now } from '@/content/clock'
import { table } from '../table'
import { columns } from './columns'

export const dynamic = 'force-dynamic'

/** All public centres. */
export const GET = async (): Promise<Response> => table('centres', columns, await centresData(now()))
