import { ActionLink } from '@/components/nhs/action-link'
import { Heading } from '@/components/nhs/heading'
import { RichText } from '@/components/site/rich-text'
import type { DirectionPage } from '@/content/pages/direction'
import type { Text } from '@/domain/rich-text'

const Part = ({ heading, text }: { heading: string; text: string | null }) =>
  text ? (
    <>
      <Heading>{heading}</Heading>
      <p>{text}</p>
    </>
  ) : null

const RichPart = ({ heading, text }: { heading: string; text: Text }) =>
  text.length > 0 ? (
    <>
      <Heading>{heading}</Heading>
      <RichText text={text} below={1} />
    </>
  ) : null

/** Vision, objective and strategy, the communities they are for, the investment and who decides. */
export function Direction({ page }: { page: DirectionPage }) {
  return (
    <div className="nhsuk-u-reading-width">
      <Part heading="Our vision" text={page.vision} />
      <Part heading="Our objective" text={page.objective} />
      {page.strategy.length > 0 ? (
        <>
          <Heading>Our strategy</Heading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {page.strategy.map((strand) => (
              <li key={strand}>{strand}</li>
            ))}
          </ul>
          <ActionLink href="/workstreams" text="See our work and how far it is" />
        </>
      ) : null}
      <RichPart heading="The communities we serve" text={page.communities} />
      <RichPart heading="Investment" text={page.investment} />
      {page.governance ? (
        <>
          <Part heading="Governance in short" text={page.governance} />
          <ActionLink href="/governance" text="See who decides" />
        </>
      ) : null}
    </div>
  )
}
