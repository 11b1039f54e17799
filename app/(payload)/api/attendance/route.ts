import { attendanceHelp } from '@/content/editors/structure/attendance'
import { personOf } from '@/content/editors/uses'
import { londonDay } from '@/domain/dates/london-time'
import { idsAsked, momentAsked } from '../ids-asked'

/** For the form of a meeting: the seats of its bodies on its day, and who holds those that are noted. */
export const GET = async (request: Request): Promise<Response> => {
  const user = await personOf(request.headers)
  const { searchParams } = new URL(request.url)
  const at = momentAsked(searchParams.get('at'))
  const help = user
    ? await attendanceHelp(user, {
        bodies: at ? idsAsked(searchParams.get('bodies')) : [],
        day: at ? londonDay(at) : '',
        seats: idsAsked(searchParams.get('seats')),
        appointments: idsAsked(searchParams.get('appointments')),
      })
    : null
  return help
    ? Response.json(help, { headers: { 'cache-control': 'no-store' } })
    : Response.json({ errors: [{ message: 'There is nothing here for you.' }] }, { status: 404 })
}
