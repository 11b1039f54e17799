import { Heading } from '@/components/nhs/heading'
import type { LinkData } from '@/components/nhs/link'
import { SummaryList } from '@/components/nhs/summary-list'

interface Props {
  /** for links to this part */
  id?: string
  /** 'March 2026' */
  month: string
  /** as people read it: '14 May 2026' */
  publishedOn: string
  /** null where not known */
  addedOn: string | null
  /** who publishes them, and where */
  publisher: LinkData
  licence: LinkData
  /** what the figures are without: sentences */
  missing: readonly string[]
  /** what editors say of the figures of a month, the newest month first */
  notes: readonly { month: string; text: string }[]
}

const Meaning = () => (
  <>
    <Heading level={3}>What the figures mean</Heading>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        They count people who were still waiting at the end of the month. Somebody who waits for 2 tests is counted
        twice.
      </li>
      <li>They do not say how long one person will wait, or how long those waited who had their test.</li>
      <li>They count 15 tests. Other tests, such as blood tests and X-rays, are not in them.</li>
      <li>Each share is worked out from numbers of people added up. It is never an average of percentages.</li>
      <li>
        Shares are rounded to one decimal place. A share just below 95%, 99% or 100% is never shown as having reached
        it.
      </li>
      <li>Differences are worked out before anything is rounded.</li>
      <li>The waits that half, or 92 in 100, are under are estimates, as waits are counted in whole weeks.</li>
      <li>NHS England may revise its figures later. A revision shows here once it is added.</li>
    </ul>
  </>
)

const Sentences = ({ heading, children }: { heading: string; children: readonly string[] }) =>
  children.length === 0 ? null : (
    <>
      <Heading level={3}>{heading}</Heading>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {children.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )

/** Where figures come from, what they say and what they do not. */
export function AboutFigures({ id, month, publishedOn, addedOn, publisher, licence, missing, notes }: Props) {
  return (
    <>
      <Heading id={id}>About these figures</Heading>
      <SummaryList
        rows={[
          {
            key: 'Month',
            value: `The end of ${month}, the newest on this site. NHS England may have published newer figures.`,
          },
          { key: 'Published by', value: <a href={publisher.href}>{publisher.text}</a> },
          { key: 'Published on', value: publishedOn },
          { key: 'Added to this site on', value: addedOn },
          { key: 'Licence', value: <a href={licence.href}>{licence.text}</a> },
        ]}
      />
      <Meaning />
      <Sentences heading="What is not in them">{missing}</Sentences>
      <Sentences heading="Notes about months">{notes.map(({ month: of, text }) => `${of}: ${text}`)}</Sentences>
    </>
  )
}
