import { ActionLink } from '@/components/nhs/action-link'
import { Heading } from '@/components/nhs/heading'
import { Band } from '@/components/site/band'
import { RichText } from '@/components/site/rich-text'
import type { HomePage } from '@/content/pages/home'

const Part = ({ heading, text }: { heading: string; text: string | null }) =>
  text ? (
    <>
      <Heading level={3}>{heading}</Heading>
      <p>{text}</p>
    </>
  ) : null

/** Communities, vision and strategy, and governance in short. */
export function Direction({ page }: { page: HomePage }) {
  return (
    <Band tone="white" heading="Where we are going">
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-half">
          {page.communities.length > 0 ? (
            <>
              <Heading level={3}>Our communities</Heading>
              <RichText text={page.communities} below={2} />
            </>
          ) : null}
          <Part heading="Our objective" text={page.objective} />
          <Part heading="Our vision" text={page.vision} />
        </div>
        <div className="nhsuk-grid-column-one-half">
          {page.strategy.length > 0 ? (
            <>
              <Heading level={3}>Our strategy</Heading>
              <ul className="nhsuk-list nhsuk-list--bullet">
                {page.strategy.map((strand) => (
                  <li key={strand}>{strand}</li>
                ))}
              </ul>
            </>
          ) : null}
          {page.governanceIntro ? (
            <>
              <Heading level={3}>Governance in short</Heading>
              <p>{page.governanceIntro}</p>
              <ActionLink href="/governance" text="See who decides" />
            </>
          ) : null}
        </div>
      </div>
    </Band>
  )
}
