import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { ProjectsList } from '@/components/site/collaborative/projects-list'
import { RichText } from '@/components/site/rich-text'
import type { WorkstreamPage } from '@/content/collaborative/workstreams'
import { Corrections } from '../corrections/corrections'
import { PageFrame } from '../page-frame'
import { RecordNews } from '../record-news'
import { TargetBesideResult } from '../target-beside-result'

/** A workstream: what it is about, its projects, its networks, its news. */
export function Workstream({ page }: { page: WorkstreamPage }) {
  const networks =
    page.networks.length > 0 ? (
      <Panel heading="Networks in this work">
        <LinkList links={page.networks} />
      </Panel>
    ) : null
  return (
    <PageFrame path={page.href} above={[{ href: '/workstreams', text: 'Our work' }]} review={page.review}>
      <PageHeading title={page.name} lead={page.summary} />
      <Columns aside={networks}>
        <RichText text={page.body} />
        {page.target ? <TargetBesideResult target={page.target} /> : null}
        {page.projects.length > 0 ? (
          <>
            <Heading>Projects</Heading>
            <ProjectsList projects={page.projects} level={3} />
          </>
        ) : null}
        <Corrections corrections={page.corrections} />
        <RecordNews heading="News about this work" of={page} />
      </Columns>
    </PageFrame>
  )
}
