import { Heading } from '@/components/nhs/heading'
import type { Questions } from '@/content/governance/questions'
import { formatDay, formatTime, formatWeekday } from '@/domain/formatting/dates'
import type { Deadline } from '@/domain/governance/questions'

const dayInWords = (day: string): string => `${formatWeekday(day)} ${formatDay(day)}`

/** '5pm on Thursday 3 December 2026', 'Thursday 3 December 2026' */
const untilInWords = ({ day, time }: Deadline): string =>
  time ? `${formatTime(time)} on ${dayInWords(day)}` : dayInWords(day)

/** How a member of the public asks a question of a meeting to come, and by when. */
export function AskQuestion({ questions: { areTaken, deadline, email, how } }: { questions: Questions }) {
  return (
    <>
      <Heading>Ask a question</Heading>
      {areTaken ? (
        <>
          {how ? <p>{how}</p> : null}
          {email ? (
            <p>
              Email your question to <a href={`mailto:${email}`}>{email}</a>.
            </p>
          ) : null}
          {deadline ? (
            <p>
              <strong>Ask by {untilInWords(deadline)}.</strong>
            </p>
          ) : null}
        </>
      ) : (
        <p>
          Questions for this meeting are closed.{deadline ? ` They were taken until ${untilInWords(deadline)}.` : null}
        </p>
      )}
    </>
  )
}
