import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { GovernanceChart } from '@/components/site/governance/governance-chart'
import { GovernanceTree, type TreeBody } from '@/components/site/governance/governance-tree'
import { lineNames, lineVerbs } from '@/components/site/governance/line-kinds'
import { LinkList } from '@/components/site/link-list'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import type { governanceBodies } from '@/content/governance/bodies'
import type { MeetingInList } from '@/content/governance/meetings'
import { layoutChart } from '@/domain/drawing/governance-chart'
import type { Body } from '@/domain/governance/reporting-lines'
import { apartBy, structureOn, type TreeNode } from '@/domain/governance/structure'
import { PageFrame } from '../page-frame'
import { linePeriod, meetingItem } from '../presenters'

export const head = {
  title: 'Governance',
  description: 'Who decides, who they report to, and when they meet.',
  path: '/governance',
}

type Bodies = Awaited<ReturnType<typeof governanceBodies>>

interface Props {
  bodies: Bodies
  /** the next few meetings */
  coming: MeetingInList[]
  /** 'YYYY-MM-DD' */
  day: string
}

const hrefOf = (slug: string): string => `/governance/${slug}`

const treeBody = (node: TreeNode): TreeBody => ({
  href: hrefOf(node.body.slug),
  name: node.body.name,
  note:
    [
      node.body.abbreviation,
      node.body.own ? 'our own board' : null,
      node.body.kind === 'outside' ? 'outside body' : null,
    ]
      .filter(Boolean)
      .join(', ') || null,
  alsoReportsTo: node.alsoReportsTo.map(({ slug, name }) => ({ href: hrefOf(slug), text: name })),
  otherLines: node.otherLines.map(({ kind, to: { slug, name } }) => ({
    kind: lineNames[kind],
    to: { href: hrefOf(slug), text: name },
  })),
  children: node.children.map(treeBody),
})

/** A body whose lines are over or to come, with these. */
const notNowBody = (node: ReturnType<typeof apartBy>['notNow'][number]): TreeBody => ({
  ...treeBody(node),
  otherLines: node.lines.map(({ line, to, on }) => ({
    kind: lineVerbs[line.kind][on.tense],
    to: { href: hrefOf(to.slug), text: to.name },
    period: linePeriod(on),
  })),
})

const laneNames = {
  unpublished: 'Their reporting line has not been published yet',
  'not-now': 'They have no reporting line today',
}

const noteOf = ({ kind, own }: Body): string | null =>
  own ? 'Our own board' : kind === 'outside' ? 'Outside body' : null

const Meetings = ({ coming }: Pick<Props, 'coming'>) => (
  <Panel heading="Upcoming meetings">
    {coming.length > 0 ? (
      <MeetingsList meetings={coming.map((meeting) => meetingItem(meeting, true))} />
    ) : (
      <p>No meeting dates have been published yet.</p>
    )}
    <LinkList
      links={[
        { href: '/governance/meetings', text: 'Meetings and papers' },
        { href: '/open-data', text: 'Governance as open data' },
      ]}
    />
  </Panel>
)

/** The governance structure on a day, as a list and then as a chart. */
export function Governance({ bodies, coming, day }: Props) {
  const structure = structureOn(bodies, day)
  const { roots } = structure
  const { notNow, unpublished } = apartBy(structure, bodies, day)
  const chart = layoutChart(bodies, day)
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <Columns aside={<Meetings coming={coming} />}>
        <Panel heading="Structure today">
          {roots.length > 0 ? <GovernanceTree bodies={roots.map(treeBody)} /> : <p>No bodies are listed yet.</p>}
          {unpublished.length > 0 ? (
            <>
              <Heading level={3} size="s">
                Other bodies
              </Heading>
              <p>Who these report to has not been published yet.</p>
              <GovernanceTree bodies={unpublished.map(treeBody)} />
            </>
          ) : null}
          {notNow.length > 0 ? (
            <>
              <Heading level={3} size="s">
                Bodies that report to nobody today
              </Heading>
              <GovernanceTree bodies={notNow.map(notNowBody)} />
            </>
          ) : null}
        </Panel>
      </Columns>
      {chart.boxes.length > 0 ? (
        <>
          <Heading>The structure as a chart</Heading>
          <GovernanceChart
            title="Who reports to whom"
            width={chart.width}
            height={chart.height}
            lines={chart.lines}
            lanes={chart.lanes.map(({ kind, y, height }) => ({ name: laneNames[kind], y, height }))}
            boxes={chart.boxes.map(({ body, x, y, width, height }) => ({
              href: hrefOf(body.slug),
              name: body.name,
              note: noteOf(body),
              x,
              y,
              width,
              height,
              tone: body.own ? 'main' : body.kind === 'outside' ? 'outside' : null,
            }))}
          />
        </>
      ) : null}
    </PageFrame>
  )
}
