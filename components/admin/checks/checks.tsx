import { formatPartialDate } from '@/domain/dates/partial-date'
import { countedGaps } from '@/domain/centres/gap-counts'
import type { Gap } from '@/domain/centres/gaps'
import { bySubject } from '@/domain/centres/questions'
import { LabelledSelect } from '../labelled-select'
import { CopyQuestions } from './copy-questions'

interface Centre {
  id: number
  name: string
  gaps: Gap[]
  text: string
  mail: { href: string; isWhole: boolean }
}

interface Props {
  centres: Centre[]
  /** how many centres there are */
  all: number
  /** what is left in; '' for everything */
  what: string
}

const whyInWords = ({ checked, why }: Gap): string | null => {
  if (why === 'not known') return null
  return why === 'never checked' ? 'never checked' : `checked ${formatPartialDate(checked ?? '')}`
}

const plainText = (id: number, what: string): string =>
  `/api/centre-questions?${new URLSearchParams({ centre: String(id), ...(what && { what }) }).toString()}`

const countOf = (gaps: Gap[]): string => {
  const count = bySubject(gaps).reduce((sum, subject) => sum + subject.gaps.length, 0)
  return count === 1 ? '1 question' : `${count} questions`
}

const Questions = ({ gaps }: { gaps: Gap[] }) =>
  bySubject(gaps).map((subject) => (
    <div className="checks__subject" key={subject.about}>
      <h3>{subject.about}</h3>
      <ul>
        {subject.gaps.map((gap) => (
          <li key={gap.question}>
            {gap.question} {whyInWords(gap) ? <span className="writing-report__kind">{whyInWords(gap)}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  ))

const CentreChecks = ({ centre, what }: { centre: Centre; what: string }) => (
  <li id={`centre-${centre.id}`}>
    <h2>
      <a href={`/admin/collections/cdcs/${centre.id}`}>{centre.name}</a>{' '}
      <span className="writing-report__kind">{countOf(centre.gaps)}</span>
    </h2>
    <p className="checks__ways">
      <CopyQuestions name={centre.name} text={centre.text} />
      <a href={centre.mail.href} aria-label={`Begin a mail: ${centre.name}`}>
        Begin a mail
      </a>
      <a
        href={plainText(centre.id, what)}
        target="_blank"
        rel="noreferrer"
        aria-label={`Plain text to print: ${centre.name}`}
      >
        Plain text to print
      </a>
    </p>
    {centre.mail.isWhole ? null : (
      <p className="writing-report__kind">These are too many for a mail that begins by itself: copy them, and paste.</p>
    )}
    <details>
      <summary>Show the questions</summary>
      <Questions gaps={centre.gaps} />
    </details>
  </li>
)

/** What to check at each centre: what is not known, was never checked, or was checked more than 12 months ago. */
export function Checks({ all, centres, what }: Props) {
  return (
    <section className="writing-report checks" aria-labelledby="checks-heading">
      <h1 id="checks-heading">What to check at each centre</h1>
      <p>
        What nobody has told us, what was never checked, and what was checked more than 12 months ago, of centres that
        are public. Send the questions to the person at the centre, then write what they answer, and the day, into the
        centre.
      </p>
      <form action="/admin/checks" method="get" className="writing-report__filters">
        <LabelledSelect
          name="what"
          label="What is to be checked"
          all="Everything"
          choices={countedGaps.map((one) => ({ value: one.what, label: one.label }))}
          value={what}
        />
        <button type="submit">Show</button>
      </form>
      <p>
        {centres.length === 0
          ? 'There is nothing to ask.'
          : `${centres.length} of ${all} ${all === 1 ? 'centre has' : 'centres have'} something to check.`}
      </p>
      <ul className="writing-report__records">
        {centres.map((centre) => (
          <CentreChecks centre={centre} key={centre.id} what={what} />
        ))}
      </ul>
    </section>
  )
}
