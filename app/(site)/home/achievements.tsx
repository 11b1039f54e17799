import { Heading } from '@/components/nhs/heading'
import { SummaryList } from '@/components/nhs/summary-list'
import { Band } from '@/components/site/band'
import { Panel } from '@/components/site/panel'
import { RichText } from '@/components/site/rich-text'
import { WorkstreamCards } from '@/components/site/collaborative/workstream-cards'
import type { HomePage } from '@/content/pages/home'
import type { ProjectView, WorkstreamInList } from '@/content/collaborative/workstreams'

type Status = NonNullable<ProjectView['status']>

/** The projects of each workstream that are at one of these stages, with the way to the workstream. */
const rowsOf = (workstreams: readonly WorkstreamInList[], stages: readonly Status[]) =>
  workstreams.flatMap(({ href, name, projects }) => {
    const fitting = projects.filter(({ status }) => status !== null && stages.includes(status))
    if (fitting.length === 0) return []
    const value = (
      <ul className="nhsuk-list site-links">
        {fitting.map(({ title }) => (
          <li key={title}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    )
    return [{ key: name, value }]
  })

/** Projects under a heading; nothing where there are none. */
function Projects({ heading, rows }: { heading: string; rows: ReturnType<typeof rowsOf> }) {
  if (rows.length === 0) return null
  return (
    <>
      <Heading level={3} size="m">
        {heading}
      </Heading>
      <SummaryList rows={rows} />
    </>
  )
}

/** The workstreams, what they have done, what they are working on, and the investment beside them. */
export function Achievements({ page }: { page: HomePage }) {
  return (
    <Band heading="How we are changing services" intro={page.workIntro}>
      <WorkstreamCards
        workstreams={page.workstreams.map(({ href, name, summary }) => ({ href, name, summary }))}
        level={3}
      />
      <Projects heading="What we have achieved" rows={rowsOf(page.workstreams, ['done'])} />
      <Projects heading="What we are working on" rows={rowsOf(page.workstreams, ['under-way', 'planned'])} />
      {page.investment.length > 0 ? (
        <Panel heading="Investment" level={3}>
          <RichText text={page.investment} below={2} />
        </Panel>
      ) : null}
    </Band>
  )
}
