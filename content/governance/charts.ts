import { planCharts, type ChartPlan } from '@/domain/drawing/chart-plan'
import { chartOf, graphOf, isReadable, textOnSheet, ways, type Chart } from '@/domain/drawing/governance-chart'
import type { Body } from '@/domain/governance/reporting-lines'
import { readOnce } from '@/server/page-cache/cache-tags'
import { layoutThread, type LayoutThread } from './layout'

/** A chart with what it shows of the structure. */
export interface PlannedChart {
  plan: ChartPlan
  chart: Chart
}

type Notes = ReadonlyMap<number, string>

/** The first way that can be read; else the one with the largest text. */
const laidOut = async ({ layout }: LayoutThread, plan: ChartPlan, notes: Notes): Promise<Chart> => {
  let best: Chart | null = null
  for (const way of ways) {
    const chart = chartOf(plan, notes, way, await layout(graphOf(plan, notes, way)))
    if (isReadable(chart)) return chart
    if (best === null || textOnSheet(chart) > textOnSheet(best)) best = chart
  }
  if (best === null) throw new Error('There is no way to lay out a chart.')
  return best
}

/** All that a chart shows: another summary of a body makes no other chart. */
const shownOn = ({ bodies, continued, lanes, lines }: ChartPlan, notes: Notes): unknown => {
  const box = ({ id, kind, name, own, slug }: Body) => [id, name, slug, kind, own, notes.get(id)]
  return [
    bodies.map(box),
    [...continued],
    lanes.map((lane) => [lane.kind, lane.bodies.map(box)]),
    lines.map(({ key, line: { kind }, to }) => [key, to.id, kind]),
  ]
}

/** Fewer bodies on each chart until all can be read. */
const sizes = [30, 20, 12] as const

const drawn = async (notes: Notes, plansOf: (most: number) => ChartPlan[]): Promise<PlannedChart[]> => {
  let thread: LayoutThread | null = null
  const draw = (plan: ChartPlan): Promise<Chart> =>
    readOnce(`chart ${JSON.stringify(shownOn(plan, notes))}`, () => laidOut((thread ??= layoutThread()), plan, notes))
  try {
    let charts: PlannedChart[] = []
    for (const most of sizes) {
      charts = []
      for (const plan of plansOf(most)) charts.push({ plan, chart: await draw(plan) })
      if (charts.every(({ chart }) => isReadable(chart))) break
    }
    return charts
  } finally {
    await (thread as LayoutThread | null)?.end()
  }
}

/**
 * The charts of the structure on a day, each laid out once for what it shows: where one branch changes, the others stay.
 * @param notes what is noted below the name of a body, by its id
 */
export const chartsOn = (bodies: readonly Body[], day: string, notes: Notes): Promise<PlannedChart[]> =>
  drawn(notes, (most) => planCharts(bodies, day, most))

/** The bodies on the first chart of a day, by their ids. */
export const bodiesOfFirstChart = (bodies: readonly Body[], day: string): number[] =>
  planCharts(bodies, day, sizes[0])
    .slice(0, 1)
    .flatMap((plan) => [...plan.bodies, ...plan.lanes.flatMap((lane) => lane.bodies)])
    .map(({ id }) => id)

/** The first chart of a day, none where there is nothing to draw, and whether there are more. */
export interface FirstChart {
  charts: PlannedChart[]
  hasMore: boolean
}

/** The same as far as the first chart goes: what is on the others is not read. */
export const firstChartOn = async (bodies: readonly Body[], day: string, notes: Notes): Promise<FirstChart> => {
  let count = 0
  const charts = await drawn(notes, (most) => {
    const plans = planCharts(bodies, day, most)
    count = plans.length
    return plans.slice(0, 1)
  })
  return { charts, hasMore: count > 1 }
}
