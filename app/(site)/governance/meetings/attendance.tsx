import { Heading } from '@/components/nhs/heading'
import { AttendanceList } from '@/components/site/governance/attendance-list'
import type { MeetingAttendance, QuorumView } from '@/content/governance/attendance'
import { presenceNames } from '@/domain/governance/attendance'
import { memberName } from '../seat-words'

const counted = (number: number): string => (number === 1 ? '1 member' : `${number} members`)

/** Whether a body was quorate, in words; what is not known is said to be. */
const quorumInWords = ({ counted: there, needed, verdict }: QuorumView): string => {
  if (needed === null) return 'Not known whether it was quorate: how many make a quorum was not noted.'
  const why = `${counted(there)} counted, and ${needed} ${needed === 1 ? 'was' : 'were'} needed`
  if (verdict === 'yes') return `Quorate: ${why}.`
  if (verdict === 'no') return `Not quorate: ${why}.`
  return `Not known whether it was quorate: ${why}, but not all attendance, or whether deputies count, was noted.`
}

const Quorum = ({ quorums }: { quorums: QuorumView[] }) => (
  <>
    <Heading level={3}>Quorum</Heading>
    {quorums.map((quorum) => (
      <p key={quorum.body}>
        {quorums.length > 1 ? <strong>{quorum.body}: </strong> : null}
        {quorumInWords(quorum)}
      </p>
    ))}
  </>
)

/** Who was at a meeting, and whether they were enough. */
export function Attendance({ attendance, title }: { attendance: MeetingAttendance; title: string }) {
  const { others, quorums, seats } = attendance
  return (
    <>
      <Heading>Attendance</Heading>
      {seats.length > 0 ? (
        <AttendanceList
          caption={`Attendance of ${title}`}
          rows={seats.map(({ deputy, holder, isHeld, presence, seat }) => ({
            seat: seat.label,
            name: memberName(holder?.name ?? null, isHeld),
            onBehalfOf: holder?.onBehalfOf ?? null,
            attendance: presence ? presenceNames[presence] : 'Not noted',
            deputy,
          }))}
        />
      ) : null}
      {others.length > 0 ? (
        <>
          <Heading level={3}>Also in attendance</Heading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {others.map(({ organisation, role }, place) => (
              <li key={`${place} ${role}`}>{[role, organisation?.name].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </>
      ) : null}
      {seats.length > 0 ? <Quorum quorums={quorums} /> : null}
    </>
  )
}
