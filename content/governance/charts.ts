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
const sizes = [30, 20, 12]

/**
 * The charts of the structure on a day, each laid out once for what it shows: where one branch changes, the others stay.
 * @param notes what is noted below the name of a body, by its id
 */
export const chartsOn = async (bodies: readonly Body[], day: string, notes: Notes): Promise<PlannedChart[]> => {
  let thread: LayoutThread | null = null
  const draw = (plan: ChartPlan): Promise<Chart> =>
    readOnce(`chart ${JSON.stringify(shownOn(plan, notes))}`, () => laidOut((thread ??= layoutThread()), plan, notes))
  try {
    let charts: PlannedChart[] = []
    for (const most of sizes) {
      charts = []
      for (const plan of planCharts(bodies, day, most)) charts.push({ plan, chart: await draw(plan) })
      if (charts.every(({ chart }) => isReadable(chart))) break
    }
    return charts
  } finally {
    await (thread as LayoutThread | null)?.end()
  }
}
