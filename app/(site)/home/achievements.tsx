import { Heading } from '@/components/nhs/heading'
import { Band } from '@/components/site/band'
import { Panel } from '@/components/site/panel'
import { RichText } from '@/components/site/rich-text'
import { WorkstreamCards } from '@/components/site/workstream-cards'
import type { HomePage } from '@/content/home'

/** The workstreams with what each has done, and the investment beside them. */
export function Achievements({ page }: { page: HomePage }) {
  return (
    <Band heading="How we are changing services" intro={page.workIntro}>
      <WorkstreamCards workstreams={page.workstreams.map(({ href, name, summary }) => ({ href, name, summary }))} level={3} />
      {page.workstreams.some(({ projects }) => projects.length > 0) ? (
        <>
          <Heading level={3} size="m">What we have achieved</Heading>
          <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-reading-width">
            {page.workstreams.flatMap(({ href, name, projects }) =>
              projects.map(({ title }) => (
                <li key={`${href} ${title}`}>
                  <a href={href}>{name}</a>: {title}
                </li>
              )),
            )}
          </ul>
        </>
      ) : null}
      {page.investment.length > 0 ? (
        <Panel heading="Investment" level={3}>
          <RichText text={page.investment} below={2} />
        </Panel>
      ) : null}
    </Band>
  )
}
