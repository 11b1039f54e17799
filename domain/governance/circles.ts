import { certainlyOverlap, coreOf, looseDays, type DayNumber, type Window } from './windows'

/** A line from a body to another, with the days that it may mean. */
export interface DatedLine {
  from: number
  to: number
  window: Window
}

/** Days, first and last, on all of which lines must hold to make a circle for certain. */
type Days = readonly [DayNumber, DayNumber]

interface Candidate<Line extends DatedLine> {
  line: Line
  core: Days | null
}

const coversAll = ({ core }: Candidate<DatedLine>, [first, last]: Days): boolean =>
  core !== null && core[0] <= first && last < core[1]

/** The shortest way from a body back to itself, as its lines. */
const wayBack = <Line extends DatedLine>(lines: ReadonlyMap<number, Line[]>, body: number): Line[] | null => {
  const cameBy = new Map<number, Line>()
  let reached = [body]
  while (reached.length > 0) {
    const next: number[] = []
    for (const line of reached.flatMap((one) => lines.get(one) ?? [])) {
      if (line.to === body) {
        const way = [line]
        for (let at = line.from; at !== body;) {
          const before = cameBy.get(at)
          if (!before) return null
          way.unshift(before)
          at = before.from
        }
        return way
      }
      if (cameBy.has(line.to)) continue
      cameBy.set(line.to, line)
      next.push(line.to)
    }
    reached = next
  }
  return null
}

const byStart = <Line extends DatedLine>(lines: readonly Line[]): Map<number, Line[]> => {
  const map = new Map<number, Line[]>()
  for (const line of lines) map.set(line.from, [...(map.get(line.from) ?? []), line])
  return map
}

/**
 * A circle of lines through a body in which every two lines certainly hold on a common day, or null. Spans that overlap by
 * twos have a day in common, so one day for each line's certain start tells all circles: the cost is lines × lines.
 * @param lines of one kind
 */
export const circleThrough = <Line extends DatedLine>(lines: readonly Line[], body: number): Line[] | null => {
  const all = lines.map((line): Candidate<Line> => {
    const core = coreOf(line.window)
    return { line, core }
  })
  const tried = new Set<number>()
  for (const { core, line } of all) {
    if (core && tried.has(core[0])) continue
    if (core) tried.add(core[0])
    // a line without a certain day makes a circle only with lines that hold on all of its days
    const days: Days = core ? [core[0], core[0]] : looseDays(line.window)
    const usable = all.filter((one) => one.line === line || coversAll(one, days)).map((one) => one.line)
    const circle = wayBack(byStart(usable), body)
    if (circle?.every((one) => circle.every((other) => one === other || certainlyOverlap(one.window, other.window))))
      return circle
  }
  return null
}
