import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { GovernanceChart } from '@/components/site/governance/governance-chart'
import { GovernanceTree, type TreeBody } from '@/components/site/governance/governance-tree'
import { lineNames } from '@/components/site/governance/line-kinds'
import { LinkList } from '@/components/site/link-list'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import type { governanceBodies } from '@/content/governance/bodies'
import type { MeetingInList } from '@/content/governance/meetings'
import { layoutChart } from '@/domain/drawing/governance-chart'
import { structureOn, type TreeNode } from '@/domain/governance/structure'
import { PageFrame } from '../page-frame'
import { meetingItem } from '../presenters'

export const head = {
  title: 'Governance',
  description: 'Who decides, who they answer to, and when they meet.',
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
  note: node.body.abbreviation ?? null,
  alsoReportsTo: node.alsoReportsTo.map(({ slug, name }) => ({ href: hrefOf(slug), text: name })),
  otherLines: node.otherLines.map(({ kind, to: { slug, name } }) => ({
    kind: lineNames[kind],
    to: { href: hrefOf(slug), text: name },
  })),
  children: node.children.map(treeBody),
})

const Meetings = ({ coming }: Pick<Props, 'coming'>) => (
  <Panel heading="Next meetings">
    {coming.length > 0 ? (
      <MeetingsList meetings={coming.map((meeting) => meetingItem(meeting, true))} />
    ) : (
      <p>No meeting dates have been published yet.</p>
    )}
    <LinkList links={[{ href: '/governance/meetings', text: 'Meetings and papers' }]} />
  </Panel>
)

/** The governance structure on a day, as a list and then as a chart. */
export function Governance({ bodies, coming, day }: Props) {
  const { apart, roots } = structureOn(bodies, day)
  const chart = layoutChart(bodies, day)
  return (
    <PageFrame path={head.path}>
      <PageHeading title={head.title} lead={head.description} />
      <Columns aside={<Meetings coming={coming} />}>
        <Panel heading="Structure today">
          {roots.length > 0 ? <GovernanceTree bodies={roots.map(treeBody)} /> : <p>No bodies are listed yet.</p>}
          {apart.length > 0 ? (
            <>
              <Heading level={3} size="s">
                Other boards
              </Heading>
              <p>Who these answer to has not been published yet.</p>
              <GovernanceTree bodies={apart.map(treeBody)} />
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
            boxes={chart.boxes.map(({ body, x, y, width, height }) => ({
              href: hrefOf(body.slug),
              name: body.name,
              note: body.kind === 'outside' ? 'Outside body' : null,
              x,
              y,
              width,
              height,
              tone: body.kind === 'outside' ? 'outside' : null,
            }))}
          />
        </>
      ) : null}
    </PageFrame>
  )
}
