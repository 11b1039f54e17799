import type { Body, LineKind } from '../governance/reporting-lines'
import type { ChartPlan, LanePlan } from './chart-plan'
import { linesOfWords } from './lines-of-words'

export interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  body: Body
  /** its name and what is noted below it, in as many lines as they need */
  name: string[]
  note: string[]
  width: number
  height: number
}

/** A part of the chart over its whole width, for bodies that have no line today. */
export interface Lane {
  kind: LanePlan['kind']
  y: number
  height: number
}

export interface Chart {
  width: number
  height: number
  boxes: Box[]
  /** below the bodies with lines; each has room for its name above its boxes */
  lanes: Lane[]
  /** each from a body to the one that it answers to, as the corners of a polyline */
  lines: { kind: LineKind; points: Point[] }[]
}

// All sizes are in the chart's own units: pixels of the screen. Text is 15 high.

/** The height of a line of text, and the room in a box around its text. */
export const text = { size: 15, line: 17, around: 10 }
const margin = 12
const lane = { above: 40, below: 16, box: 198, gap: 12 }
/** As wide as the column of a page. */
const widest = 890
/** The width and height of a sheet of A4 that a chart has, in pixels, beside its heading and its legend. */
const sheet = { width: 718, height: 964 }

/** How large the text of a chart is on a sheet of A4 that it fits on, in pixels; never larger than on the screen. */
export const textOnSheet = ({ height, width }: Pick<Chart, 'width' | 'height'>): number =>
  text.size * Math.min(1, sheet.width / width, sheet.height / height)

/** A way to lay out a chart. */
export interface Way {
  /** how wide its boxes are */
  box: number
  /** how far apart */
  gap: number
  /** how many stand above each other at most; 0: as many as there are */
  most: number
  /** whether the boxes hold what is noted besides the name */
  notes: boolean
}

/** The ways, the best first: a chart takes the first in which it can be read on its sheet. */
export const ways: readonly Way[] = [
  { box: 198, gap: 20, most: 0, notes: true },
  { box: 198, gap: 6, most: 0, notes: true },
  { box: 198, gap: 6, most: 12, notes: true },
  { box: 198, gap: 6, most: 10, notes: true },
  { box: 158, gap: 12, most: 0, notes: true },
  { box: 158, gap: 6, most: 12, notes: true },
  { box: 138, gap: 12, most: 0, notes: true },
  { box: 158, gap: 6, most: 0, notes: false },
  { box: 150, gap: 6, most: 0, notes: false },
  { box: 150, gap: 6, most: 12, notes: false },
]

/** Characters of bold Arial of that size that fit a width, on the safe side. */
const fitting = (width: number): number => Math.floor((width - 16) / 8)

type Sized = Omit<Box, 'x' | 'y'>

type Notes = ReadonlyMap<number, string>

const sized = (body: Body, all: Notes | null, width: number): Sized => {
  const note = all?.get(body.id)
  const [name, notes] = [linesOfWords(body.name, fitting(width)), note ? linesOfWords(note, fitting(width)) : []]
  return { body, name, note: notes, width, height: (name.length + notes.length) * text.line + text.around }
}

/** As much of a graph as ELK takes and gives (https://eclipse.dev/elk/documentation/tooldevelopers/graphdatastructure/jsonformat.html). */
export interface Graph {
  id: string
  layoutOptions?: Record<string, string>
  children: GraphNode[]
  edges: GraphEdge[]
  width?: number
  height?: number
}

interface GraphNode {
  id: string
  x?: number
  y?: number
  width: number
  height: number
  ports: { id: string; width: number; height: number; layoutOptions: Record<string, string> }[]
  layoutOptions: Record<string, string>
}

interface GraphEdge {
  id: string
  sources: string[]
  targets: string[]
  sections?: { startPoint: Point; endPoint: Point; bendPoints?: Point[] }[]
}

const layered = {
  'elk.algorithm': 'layered',
  // who is answered to stands on the left: so 30 bodies fit on a sheet, and the boxes are as wide as their words
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.spacing.edgeEdge': '6',
  'elk.spacing.edgeNode': '8',
  'elk.padding': `[top=${margin},left=${margin},bottom=${margin},right=${margin}]`,
  'elk.randomSeed': '1',
}

const bounded = (most: number): Record<string, string> =>
  most === 0
    ? {}
    : {
        'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
        'elk.layered.layering.coffmanGraham.layerBound': String(most),
      }

/** Lines of one kind share their place at a box: they come from one trunk, as branches do. */
const portOf = (body: number, side: 'WEST' | 'EAST', kind: LineKind): string => `${body} ${side} ${kind}`

/**
 * The bodies and lines of a chart as a graph for the layout library.
 * @param notes what is noted below the name of a body, by its id
 */
export const graphOf = ({ bodies, lines }: ChartPlan, notes: Notes, way: Way): Graph => {
  const ports = new Map<number, Set<string>>(bodies.map(({ id }) => [id, new Set()]))
  const edges = lines.map(({ from, key, line, to }): GraphEdge => {
    const [source, target] = [portOf(to.id, 'EAST', line.kind), portOf(from.id, 'WEST', line.kind)]
    ports.get(to.id)?.add(source)
    ports.get(from.id)?.add(target)
    return { id: key, sources: [source], targets: [target] }
  })
  return {
    id: 'chart',
    layoutOptions: { ...layered, ...bounded(way.most), 'elk.spacing.nodeNode': String(way.gap) },
    edges,
    children: bodies.map((body): GraphNode => {
      const { height, width } = sized(body, way.notes ? notes : null, way.box)
      return {
        id: String(body.id),
        width,
        height,
        layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
        ports: [...(ports.get(body.id) ?? [])].map((id) => ({
          id,
          width: 0,
          height: 0,
          layoutOptions: { 'elk.port.side': id.split(' ')[1] ?? 'WEST' },
        })),
      }
    }),
  }
}

/** The collaborative's own board in the middle of the height, as far as the chart stays on its sheet. */
const aroundOwn = ({ boxes, height, lines, ...chart }: Chart): Chart => {
  const own = boxes.find(({ body }) => body.own)
  const middle = own ? own.y + own.height / 2 : height / 2
  const room = Math.max(0, Math.min(Math.abs(height - 2 * middle), (sheet.height * widest) / sheet.width - height))
  const down = middle < height / 2 ? room : 0
  return {
    ...chart,
    height: height + room,
    boxes: boxes.map((box) => ({ ...box, y: box.y + down })),
    lines: lines.map(({ kind, points }) => ({ kind, points: points.map(({ x, y }) => ({ x, y: y + down })) })),
  }
}

/** Lanes below a chart, their boxes in rows. */
const withLanes = (chart: Chart, plan: ChartPlan, notes: Notes): Chart => {
  if (plan.lanes.length === 0) return chart
  const width = Math.max(chart.width, lane.box + 4 * margin)
  const across = Math.max(1, Math.floor((Math.max(width, widest) - 4 * margin + lane.gap) / (lane.box + lane.gap)))
  const [boxes, lanes] = [[...chart.boxes], [] as Lane[]]
  let y = chart.boxes.length === 0 ? margin : chart.height + margin
  for (const { bodies, kind } of plan.lanes) {
    const top = y
    y += lane.above
    for (let place = 0; place < bodies.length; place += across) {
      const row = bodies.slice(place, place + across).map((body) => sized(body, notes, lane.box))
      boxes.push(...row.map((one, n) => ({ ...one, x: 2 * margin + n * (lane.box + lane.gap), y })))
      y += Math.max(...row.map(({ height }) => height)) + lane.gap
    }
    y += lane.below - lane.gap
    lanes.push({ kind, y: top, height: y - top })
    y += margin
  }
  return {
    ...chart,
    boxes,
    lanes,
    height: y,
    width: Math.max(width, ...boxes.map((box) => box.x + box.width + 2 * margin)),
  }
}

/**
 * A chart as the layout library has laid it out. No boxes overlap, and everything lies within width and height.
 * @param laidOut the graph of the plan, with places
 */
export const chartOf = (
  plan: ChartPlan,
  notes: Notes,
  way: Way,
  { children, edges, height = 0, width = 0 }: Graph,
): Chart => {
  const [places, routes] = [
    new Map(children.map((node) => [node.id, node])),
    new Map(edges.map(({ id, sections }) => [id, sections ?? []])),
  ]
  const boxes = plan.bodies.map((body): Box => {
    const { x = 0, y = 0 } = places.get(String(body.id)) ?? {}
    return { ...sized(body, way.notes ? notes : null, way.box), x, y }
  })
  const lines = plan.lines.flatMap(({ key, line: { kind } }) =>
    (routes.get(key) ?? []).map(({ bendPoints = [], endPoint, startPoint }) => ({
      kind,
      // the graph leads from who is answered to
      points: [endPoint, ...[...bendPoints].reverse(), startPoint],
    })),
  )
  return withLanes(aroundOwn({ width, height, boxes, lines, lanes: [] }), plan, notes)
}

/** Whether a chart can be read on a sheet of A4, and on a screen without moving it sideways. */
export const isReadable = (chart: Chart): boolean => chart.width <= widest && textOnSheet(chart) >= 12
