import { calendarOfAll } from '../calendar'

export const dynamic = 'force-dynamic'

/** All governance meetings as a calendar. */
export const GET = (): Promise<Response> => calendarOfAll()
