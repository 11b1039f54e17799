import type { Point } from '../places/distance'

/** A position in a drawing or, as GeoJSON has it, longitude and latitude in degrees (RFC 7946). */
export type Position = readonly [x: number, y: number]

/** A closed line: its last position is its first. */
export type Ring = readonly Position[]

const nameOf = ([x, y]: Position): string => `${x} ${y}`

/** Twice the area within a ring, negative where it runs clockwise (north up). */
const doubledArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[place + 1] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)

type Edges = Map<string, Position[]>

/** The lines that belong to one area only, by where they end. */
const outerEdges = (rings: readonly Ring[]): Edges => {
  const once = new Map<string, [Position, Position]>()
  for (const ring of rings)
    for (const [place, from] of ring.entries()) {
      const to = ring[place + 1]
      if (!to || nameOf(from) === nameOf(to)) continue
      const key = [nameOf(from), nameOf(to)].sort().join()
      // a second area has it too: it lies within
      if (!once.delete(key)) once.set(key, [from, to])
    }
  const edges: Edges = new Map()
  const add = (from: Position, to: Position) => edges.set(nameOf(from), [...(edges.get(nameOf(from)) ?? []), to])
  for (const [from, to] of once.values()) {
    add(from, to)
    add(to, from)
  }
  return edges
}

const withoutEdge = (edges: Edges, from: Position, to: Position): void => {
  const others = (edges.get(nameOf(from)) ?? []).filter((one) => nameOf(one) !== nameOf(to))
  if (others.length > 0) edges.set(nameOf(from), others)
  else edges.delete(nameOf(from))
}

const followed = (edges: Edges, start: Position): Ring => {
  const ring: Position[] = [start]
  for (let at = start; ;) {
    const [next] = edges.get(nameOf(at)) ?? []
    if (!next) return ring
    withoutEdge(edges, at, next)
    withoutEdge(edges, next, at)
    ring.push(next)
    at = next
  }
}

/**
 * The outline of areas that lie beside each other, without the lines between them: its rings, the largest first, each
 * anticlockwise (north up).
 * @param leastArea what is smaller is a gap between areas, not an island; in square units
 */
export const outlineOf = (areas: readonly Ring[], leastArea = 0): Ring[] => {
  const edges = outerEdges(areas)
  const rings: Ring[] = []
  for (const start of areas.flat()) if (edges.has(nameOf(start))) rings.push(followed(edges, start))
  return rings
    .map((ring) => ({ ring, area: doubledArea(ring) / 2 }))
    .filter(({ area }) => Math.abs(area) > leastArea)
    .sort((a, b) => Math.abs(b.area) - Math.abs(a.area))
    .map(({ ring, area }) => (area < 0 ? [...ring].reverse() : ring))
}

const squaredDistance = ([x, y]: Position, [otherX, otherY]: Position): number => (x - otherX) ** 2 + (y - otherY) ** 2

/** The part of a ring from the position nearest to one place, in its direction, to that nearest to another. */
export const partOf = (ring: Ring, from: Point, to: Point): Position[] => {
  const open = ring.slice(0, -1)
  const nearest = ({ latitude, longitude }: Point): number => {
    const distances = open.map((one) => squaredDistance(one, [longitude, latitude]))
    return distances.indexOf(Math.min(...distances))
  }
  const [first, last] = [nearest(from), nearest(to)]
  return first <= last ? open.slice(first, last + 1) : [...open.slice(first), ...open.slice(0, last + 1)]
}

/** How far a position lies from the line between two others, squared. */
const squaredOffset = (at: Position, from: Position, to: Position): number => {
  const length = squaredDistance(from, to)
  const along =
    length === 0 ? 0 : ((at[0] - from[0]) * (to[0] - from[0]) + (at[1] - from[1]) * (to[1] - from[1])) / length
  const part = Math.min(1, Math.max(0, along))
  return squaredDistance(at, [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])])
}

/** A line without what lies nearer to it than a tolerance (Douglas and Peucker); its ends stay. */
export const simplified = (line: readonly Position[], tolerance: number): Position[] => {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return [...line]
  const offsets = line.map((at) => squaredOffset(at, first, last))
  const most = Math.max(...offsets)
  if (most <= tolerance ** 2) return [first, last]
  const place = offsets.indexOf(most)
  return [...simplified(line.slice(0, place + 1), tolerance), ...simplified(line.slice(place), tolerance).slice(1)]
}

/** A rectangle in a drawing. */
export interface Window {
  left: number
  right: number
  top: number
  bottom: number
}

/** The pieces of a line that lie in a window, each with the position beyond its edge to which it leads. */
export const piecesWithin = (line: readonly Position[], { bottom, left, right, top }: Window): Position[][] => {
  const apart = ([x, y]: Position, [otherX, otherY]: Position): boolean =>
    Math.max(x, otherX) < left ||
    Math.min(x, otherX) > right ||
    Math.max(y, otherY) < top ||
    Math.min(y, otherY) > bottom
  const pieces: Position[][] = []
  let piece: Position[] = []
  for (const [place, from] of line.entries()) {
    const to = line[place + 1]
    if (to && !apart(from, to)) piece.push(...(piece.length === 0 ? [from, to] : [to]))
    else if (piece.length > 0) {
      pieces.push(piece)
      piece = []
    }
  }
  return pieces
}

type Side = { inside: (at: Position) => boolean; crossing: (from: Position, to: Position) => Position }

const between = (from: Position, to: Position, part: number): Position => [
  from[0] + part * (to[0] - from[0]),
  from[1] + part * (to[1] - from[1]),
]

const sidesOf = ({ bottom, left, right, top }: Window): Side[] => [
  { inside: ([x]) => x >= left, crossing: (a, b) => between(a, b, (left - a[0]) / (b[0] - a[0])) },
  { inside: ([x]) => x <= right, crossing: (a, b) => between(a, b, (right - a[0]) / (b[0] - a[0])) },
  { inside: ([, y]) => y >= top, crossing: (a, b) => between(a, b, (top - a[1]) / (b[1] - a[1])) },
  { inside: ([, y]) => y <= bottom, crossing: (a, b) => between(a, b, (bottom - a[1]) / (b[1] - a[1])) },
]

/** The part of an area that lies in a window (Sutherland and Hodgman); empty where none does. */
export const areaWithin = (ring: Ring, window: Window): Ring => {
  const open = sidesOf(window).reduce<Position[]>(
    (area, { crossing, inside }) =>
      area.flatMap((at, place) => {
        const before = area.at(place - 1) ?? at
        const crossed = inside(before) === inside(at) ? [] : [crossing(before, at)]
        return inside(at) ? [...crossed, at] : crossed
      }),
    ring.slice(0, -1),
  )
  const [first] = open
  return first ? [...open, first] : []
}

/** A line as SVG path data: whole numbers, each position from the one before. */
export const linePath = (line: readonly Position[]): string => {
  const whole = line.map(([x, y]): Position => [Math.round(x), Math.round(y)])
  const steps = whole.slice(1).flatMap(([x, y], place) => {
    const [beforeX, beforeY] = whole[place] ?? [x, y]
    return x === beforeX && y === beforeY ? [] : [`${x - beforeX} ${y - beforeY}`]
  })
  const [[x, y] = [0, 0]] = whole
  return steps.length === 0 ? '' : `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}`
}

/** A ring as SVG path data. */
export const ringPath = (ring: Ring): string => {
  const path = linePath(ring.slice(0, -1))
  return path === '' ? '' : `${path}z`
}
