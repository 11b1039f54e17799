import type { AttendanceRow } from '@/content/governance/attendance-table'
import type { PersonInterests } from '@/content/governance/interests'
import type { AttendanceRow as PlacedRow } from '@/open-data/sets/attendance'
import type { InterestRow } from '@/open-data/sets/interests'

/** Attendance with the place of each row among those of its meeting. */
export const attendanceInPlace = (rows: readonly AttendanceRow[]): PlacedRow[] => {
  const places = new Map<number, number>()
  return rows.map((row) => {
    const place = (places.get(row.meeting.id) ?? 0) + 1
    places.set(row.meeting.id, place)
    return { ...row, place }
  })
}

/** A row for each interest, or for each of its declarations. */
export const interestRows = (register: readonly PersonInterests[]): InterestRow[] =>
  register.flatMap((person) =>
    person.interests.flatMap((interest) =>
      (interest.declarations.length > 0 ? interest.declarations : [null]).map((declaration, place) => ({
        ...{ person, interest, declaration },
        place: place + 1,
      })),
    ),
  )
