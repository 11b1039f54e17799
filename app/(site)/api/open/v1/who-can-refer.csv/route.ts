import { referralRows } from '@/content/centres/referrals'
import { now } from '@/content/clock'
import { table } from '../table'
import { columns } from './columns'

export const dynamic = 'force-dynamic'

/** Who can refer people for which test to which centre. */
export const GET = async (): Promise<Response> => table('who-can-refer', columns, await referralRows(now()))
