import { financialYearOf, type FinancialYear } from '@/domain/dates/financial-year'
import { londonDay } from '@/domain/dates/london-time'
import { attendedOf, wasHeld, type Attended } from '@/domain/governance/attendance'
import { grouped } from '@/domain/governance/grouped'
import { roleNames } from '@/domain/governance/words'
import { findByIds } from '../stored/records'
import { attendanceFields, attendancesOf, type SeatAttendance } from './attendance'
import { meetingsOfBodies } from './joint-meetings'

/** How often somebody came to the meetings of a body. */
export interface YearOfMember extends Attended {
  seat: string
  /** null: the name is not published, or nobody is recorded */
  name: string | null
  isHeld: boolean
  onBehalfOf: string | null
}

/** Who came to the meetings of a body in a year. */
export interface AttendanceOfYear {
  year: FinancialYear
  members: YearOfMember[]
}

/** More than meet in a year. */
const mostMeetings = 60

const order = Object.keys(roleNames)

const memberOf = (rows: readonly SeatAttendance[]): (YearOfMember & { role: string })[] => {
  const [first] = rows
  if (!first) return []
  const { holder, isHeld, seat } = first
  return [
    {
      ...attendedOf(rows.map(({ presence }) => presence)),
      seat: seat.label,
      role: seat.role,
      name: holder?.name ?? null,
      isHeld,
      onBehalfOf: holder?.onBehalfOf ?? null,
    },
  ]
}

/** Who came to the meetings of a body in the last financial year of which that is shown; null where it never was. */
export const attendanceOfYear = async (body: number): Promise<AttendanceOfYear | null> => {
  const ids = (await meetingsOfBodies([body]))
    .filter(({ attendanceShown }) => attendanceShown)
    .slice(0, mostMeetings)
    .map(({ id }) => id)
  const stored = await findByIds('meetings', ids, { startsAt: true, ...attendanceFields })
  const found = ids.flatMap((id) => stored.get(id) ?? [])
  const dayOf = ({ startsAt }: { startsAt: string }): string => londonDay(new Date(startsAt))
  const held = found.filter(({ state }) => wasHeld(state))
  const [last] = held
  if (!last) return null
  const year = financialYearOf(dayOf(last))
  const attendances = await attendancesOf(held.filter((one) => dayOf(one) >= year.from))
  const rows = [...attendances.values()].flatMap(({ seats }) => seats.filter(({ seat }) => seat.body === body))
  const members = [...grouped(rows, ({ appointment, seat }) => `${seat.id}/${appointment?.id ?? ''}`).values()]
    .flatMap(memberOf)
    .filter(({ of }) => of > 0)
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.seat.localeCompare(b.seat, 'en-GB'))
  return members.length === 0 ? null : { year, members: members.map(({ role: _, ...member }) => member) }
}
