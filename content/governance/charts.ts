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

/** Fewer bodies on each chart until all can be read. */
const sizes = [30, 20, 12]

const draw = async (bodies: readonly Body[], day: string, notes: Notes): Promise<PlannedChart[]> => {
  const thread = layoutThread()
  try {
    let charts: PlannedChart[] = []
    for (const most of sizes) {
      charts = []
      for (const plan of planCharts(bodies, day, most)) charts.push({ plan, chart: await laidOut(thread, plan, notes) })
      if (charts.every(({ chart }) => isReadable(chart))) break
    }
    return charts
  } finally {
    await thread.end()
  }
}

/**
 * The charts of the structure on a day, laid out once for what they show: its records may change, the charts stay.
 * @param notes what is noted below the name of a body, by its id
 */
export const chartsOn = (bodies: readonly Body[], day: string, notes: Notes): Promise<PlannedChart[]> => {
  if (bodies.length === 0) return Promise.resolve([])
  const shown = planCharts(bodies, day, Infinity).map(({ bodies: linked, lanes, lines }) => [
    linked.map(({ id, name, own, slug, kind }) => [id, name, own, slug, kind, notes.get(id)]),
    lanes.map((lane) => [
      lane.kind,
      lane.bodies.map(({ id, name, slug, kind }) => [id, name, slug, kind, notes.get(id)]),
    ]),
    lines.map(({ key, to, line: { kind } }) => [key, to.id, kind]),
  ])
  return readOnce(`charts ${JSON.stringify(shown)}`, () => draw(bodies, day, notes))
}
