import { Heading } from '@/components/nhs/heading'
import { GovernanceChart } from '@/components/site/governance/governance-chart'
import { lineNames } from '@/components/site/governance/line-kinds'
import type { PlannedChart } from '@/content/governance/charts'
import type { SeatView } from '@/content/governance/seat-views'
import type { LanePlan } from '@/domain/drawing/chart-plan'
import type { Body } from '@/domain/governance/reporting-lines'
import type { Excerpt } from './structure-list'
import { hrefOf } from './tree'

const laneNames: Record<LanePlan['kind'], string> = {
  unpublished: 'Their reporting line has not been published yet',
  'not-now': 'They have no reporting line on this day',
}

/** Who chairs a body, by their role: 'Chair: Medical director', 'Chair: vacant'; null where nobody knows. */
const chairOf = (chairs: readonly SeatView[]): string | null => {
  const [seat] = chairs.filter(({ state }) => state !== 'unknown')
  if (!seat) return null
  const [holder] = seat.holders
  return `Chair: ${holder ? (holder.jobTitle ?? holder.name ?? 'name not published') : 'vacant'}`
}

/** What boxes of the chart say below the name of each body, by its id. */
export const chartNotes = (bodies: readonly { body: Body; chairs: readonly SeatView[] }[]): Map<number, string> =>
  new Map(
    bodies.flatMap(({ body, chairs }) => {
      const note = [body.own ? 'Our own board.' : body.kind === 'outside' ? 'Outside body.' : null, chairOf(chairs)]
        .filter(Boolean)
        .join(' ')
      return note ? [[body.id, note] as const] : []
    }),
  )

const titleOf = ({ plan: { bodies, branch, lanes } }: PlannedChart, isPart: boolean): string => {
  if (branch) return `The ${branch.name} and what reports to it`
  if (bodies.length === 0)
    return lanes[0]?.kind === 'not-now' ? 'Bodies without a line on this day' : 'Bodies without a published line'
  return isPart ? 'The top of the structure' : 'Who reports to whom'
}

const Elsewhere = ({ plan: { elsewhere } }: PlannedChart) =>
  elsewhere.length > 0 ? (
    <p className="site-note">
      Lines to bodies that are not on this chart:{' '}
      {elsewhere
        .map(({ from, line: { kind }, to }) => `${from.name} ${lineNames[kind].toLowerCase()} ${to.name}`)
        .join('; ')}
      .
    </p>
  ) : null

interface Props {
  charts: PlannedChart[]
  /** where further charts are shown; null: these are all */
  excerpt?: Excerpt | null
}

/** The structure as charts, after the list that holds the same: one up to 30 bodies, else one for each branch. */
export function Charts({ charts, excerpt = null }: Props) {
  if (charts.length === 0) return null
  const isPart = excerpt !== null || charts.length > 1
  return (
    <div className="site-charts">
      <Heading>The structure as a chart</Heading>
      {charts.map((one, place) => {
        const title = titleOf(one, isPart)
        const { boxes, height, lanes, lines, width } = one.chart
        return (
          <section className="site-charts__chart" key={place}>
            {isPart ? <Heading level={3}>{title}</Heading> : null}
            <GovernanceChart
              title={charts.length > 1 ? `Chart ${place + 1}: ${title}` : title}
              width={width}
              height={height}
              lines={lines}
              lanes={lanes.map(({ kind, y, height: high }) => ({ name: laneNames[kind], y, height: high }))}
              boxes={boxes.map(({ body, ...box }) => ({
                ...box,
                href: hrefOf(body.slug),
                tone: body.own ? 'main' : body.kind === 'outside' ? 'outside' : null,
              }))}
            />
            <Elsewhere {...one} />
          </section>
        )
      })}
      {excerpt ? (
        <p>
          <a href={excerpt.href}>See the charts of all branches</a>
        </p>
      ) : null}
    </div>
  )
}
