import { Heading } from '@/components/nhs/heading'
import { AttendanceOfYear } from '@/components/site/governance/attendance-of-year'
import type { BodyPage } from '@/content/governance/body-page'
import { formatDay } from '@/domain/formatting/dates'
import { memberName } from './seat-words'

/** Who came to the meetings of a body, in the last financial year of which that is known. */
export function BodyAttendance({ page: { attendance, name } }: { page: BodyPage }) {
  if (attendance === null) return null
  const { members, year } = attendance
  return (
    <>
      <Heading>
        {year.to === null
          ? `Attendance since ${formatDay(year.from)}`
          : `Attendance from ${formatDay(year.from)} to ${formatDay(year.to)}`}
      </Heading>
      <AttendanceOfYear
        caption={`Attendance at meetings of the ${name}`}
        members={members.map(({ isHeld, ...member }) => ({ ...member, name: memberName(member.name, isHeld) }))}
      />
    </>
  )
}
