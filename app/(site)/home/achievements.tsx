import { Heading } from '@/components/nhs/heading'
import { SummaryList } from '@/components/nhs/summary-list'
import { Band } from '@/components/site/band'
import { Panel } from '@/components/site/panel'
import { RichText } from '@/components/site/rich-text'
import { WorkstreamCards } from '@/components/site/collaborative/workstream-cards'
import type { HomePage } from '@/content/pages/home'
import type { ProjectView, WorkstreamInList } from '@/content/collaborative/workstreams'

/** What is still to come, or under way, has not been achieved. */
const isAchieved = ({ status }: ProjectView): boolean => status === null || status === 'done'

/** What a workstream has done, with the reader's way to it. */
const achieved = ({ href, name, projects }: WorkstreamInList) => ({
  key: name,
  value: !projects.some(isAchieved) ? null : (
    <ul className="nhsuk-list site-links">
      {projects.filter(isAchieved).map(({ title }) => (
        <li key={title}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  ),
})

/** The workstreams with what each has done, and the investment beside them. */
export function Achievements({ page }: { page: HomePage }) {
  return (
    <Band heading="How we are changing services" intro={page.workIntro}>
      <WorkstreamCards
        workstreams={page.workstreams.map(({ href, name, summary }) => ({ href, name, summary }))}
        level={3}
      />
      {page.workstreams.some(({ projects }) => projects.some(isAchieved)) ? (
        <>
          <Heading level={3} size="m">
            What we have achieved
          </Heading>
          <SummaryList rows={page.workstreams.map(achieved)} />
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
