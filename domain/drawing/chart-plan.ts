import type { Body } from '../governance/reporting-lines'
import type { StandingLine } from '../governance/standing'
import { apartBy, structureOn, type TreeNode } from '../governance/structure'

/** Bodies that have no line on the day, with what is said of them. */
export interface LanePlan {
  kind: 'unpublished' | 'not-now'
  bodies: Body[]
}

/** What is on one chart. */
export interface ChartPlan {
  /** the body whose branch it is; null: all of the structure, or its top */
  branch: Body | null
  /** with the lines between them; those to the left answer to nobody on the chart */
  bodies: Body[]
  lines: StandingLine[]
  /** bodies whose own branch is on a chart of its own */
  continued: ReadonlySet<number>
  lanes: LanePlan[]
  /** lines of its bodies to bodies that are not on it */
  elsewhere: StandingLine[]
}

const sizeOf = ({ children }: TreeNode): number => children.reduce((sum, child) => sum + sizeOf(child), 1)

const inParts = <One>(all: readonly One[], most: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, n) => all.slice(n * most, (n + 1) * most))

interface Branch {
  first: Body | null
  nodes: TreeNode[]
  continued: Set<number>
}

/** As much of a tree as there is room for, level by level; what is below that has branches of its own. */
const branchesOf = (tops: readonly TreeNode[], first: Body | null, most: number): Branch[] => {
  const [nodes, continued, rest] = [[...tops], new Set<number>(), [] as Branch[]]
  const queue = [...tops]
  for (let node = queue.shift(); node; node = queue.shift()) {
    const { body, children } = node
    if (children.length === 0) continue
    if (nodes.length + children.length <= most) {
      nodes.push(...children)
      queue.push(...children)
      continue
    }
    // a body with more below it than fit on one chart comes on several
    for (const part of inParts(children, most - 1)) rest.push(...branchesOf([{ ...node, children: part }], body, most))
    continued.add(body.id)
  }
  return [{ first, nodes, continued }, ...rest]
}

/** Trees that fit on one chart together come on one; a larger one has charts of its own. */
const together = (roots: readonly TreeNode[], most: number): TreeNode[][] => {
  const groups: TreeNode[][] = []
  let room = 0
  for (const root of roots) {
    const size = sizeOf(root)
    if (size <= room) groups.at(-1)?.push(root)
    else groups.push([root])
    room = (size <= room ? room : most) - size
  }
  return groups
}

/**
 * The charts of the structure on a day ('YYYY-MM-DD'): one if there are at most so many bodies, else one for its top and one for each
 * branch below it. Bodies without a line stand in lanes that say so.
 */
export const planCharts = (bodies: readonly Body[], day: string, most = 30): ChartPlan[] => {
  const structure = structureOn(bodies, day)
  const { notNow, unpublished } = apartBy(structure, bodies, day)
  const lanes: LanePlan[] = [
    { kind: 'unpublished' as const, bodies: unpublished.map(({ body }) => body) },
    { kind: 'not-now' as const, bodies: notNow.map(({ body }) => body) },
  ].filter((lane) => lane.bodies.length > 0)
  const apart = lanes.reduce((sum, lane) => sum + lane.bodies.length, 0)
  const linked = structure.roots.reduce((sum, root) => sum + sizeOf(root), 0)
  const groups = linked === 0 ? [] : together(structure.roots, most)
  const branches = groups.flatMap((roots) =>
    branchesOf(roots, groups.length > 1 ? (roots[0]?.body ?? null) : null, most),
  )
  const plans = branches.map(({ continued, first, nodes }): ChartPlan => {
    const here = new Set(nodes.map(({ body }) => body.id))
    const from = structure.lines.filter((line) => here.has(line.from.id))
    return {
      branch: first,
      bodies: nodes.map(({ body }) => body),
      lines: from.filter(({ to }) => here.has(to.id)),
      continued,
      lanes: [],
      // of the first body of a branch the chart above tells
      elsewhere: from.filter((line) => !here.has(line.to.id) && line.from.id !== first?.id),
    }
  })
  if (apart === 0) return plans
  const [only] = plans
  if (plans.length <= 1 && linked + apart <= most) return [{ ...(only ?? emptyPlan), lanes }]
  return [
    ...plans,
    ...lanes.flatMap(({ bodies: all, kind }) =>
      inParts(all, most).map((part): ChartPlan => ({ ...emptyPlan, lanes: [{ kind, bodies: part }] })),
    ),
  ]
}

const emptyPlan: ChartPlan = { branch: null, bodies: [], lines: [], continued: new Set(), lanes: [], elsewhere: [] }
