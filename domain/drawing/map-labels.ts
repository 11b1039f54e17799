/** A mark on a map, and what is written beside it. */
export interface Marked {
  x: number
  y: number
  text: string
  /** the size of its letters */
  size: number
  /** of its mark, where that is larger than others */
  radius?: number
}

/** Where a text stands: a point on its baseline, and which part of it is there. */
export interface Label {
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The average width of a bold letter, by its height. Measured: Arial, names of towns. */
const letterWidth = 0.58
/** Half the width of a mark. */
export const markRadius = 7

/** The box that a text takes; a little more than its letters. */
export const boxOf = ({ x, y, anchor }: Label, { text, size }: Pick<Marked, 'text' | 'size'>): Box => {
  const width = text.length * size * letterWidth + 2
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 }
}

/** The box of a mark. */
export const markBox = ({ x, y }: { x: number; y: number }, radius = markRadius): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** Places for a text around its mark, the best first. */
const choices = ({ radius = markRadius, size, x, y }: Marked): Label[] => {
  const [aside, middle, above, below] = [radius + 4, y + size * 0.32, y - radius - 4, y + radius + size * 0.9]
  return [
    { x: x + aside, y: middle, anchor: 'start' },
    { x: x - aside, y: middle, anchor: 'end' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x: x + aside - 4, y: above + 2, anchor: 'start' },
    { x: x + aside - 4, y: below - 2, anchor: 'start' },
    { x: x - aside + 4, y: above + 2, anchor: 'end' },
    { x: x - aside + 4, y: below - 2, anchor: 'end' },
    { x: x - radius, y: above, anchor: 'start' },
    { x: x - radius, y: below, anchor: 'start' },
    { x: x + radius, y: above, anchor: 'end' },
    { x: x + radius, y: below, anchor: 'end' },
  ]
}

const within = ({ bottom, left, right, top }: Box, { height, width }: { width: number; height: number }): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height

/** The place for each text within the map, the first ones first; null where it would hide a mark or another text. */
const placed = (
  marks: readonly Marked[],
  map: { width: number; height: number },
  taken: readonly Box[],
  better: readonly Box[],
) => {
  const all = marks.map((mark) => markBox(mark, mark.radius))
  const boxes = [...taken, ...all]
  return marks.map((mark): Label | null => {
    const isOver = (label: Label, others: readonly Box[]) =>
      others.some((other) => overlap(boxOf(label, mark), other) > 0)
    const possible = choices(mark).filter((label) => within(boxOf(label, mark), map) && !isOver(label, boxes))
    const free = possible.find((label) => !isOver(label, better)) ?? possible[0]
    if (free) boxes.push(boxOf(free, mark))
    return free ?? null
  })
}

/** How many orders of placing are tried before a text is left out. */
const mostTries = 12

/**
 * Places for texts beside their marks: within the map, and over no mark or other text. A text for which there is no room
 * is null; those that come later give way.
 * @param taken what else is drawn there
 * @param better what had better stay free: it is drawn where it does
 */
export const labelsFor = (
  marks: readonly Marked[],
  map: { width: number; height: number },
  taken: readonly Box[] = [],
  better: readonly Box[] = [],
): (Label | null)[] => {
  let order = marks.map((_, place) => place)
  let best: (Label | null)[] = []
  for (let tries = 0; tries < mostTries; tries++) {
    const ordered = order.flatMap((place) => marks[place] ?? [])
    const labels = placed(ordered, map, taken, better)
    const found = marks.map((_, place) => labels[order.indexOf(place)] ?? null)
    const left = (some: (Label | null)[]) => some.filter((one) => one === null).length
    if (tries === 0 || left(found) < left(best)) best = found
    const without = order.filter((place) => found[place] === null)
    if (without.length === 0) break
    // what had no room comes first in the next try
    order = [...without, ...order.filter((place) => found[place] !== null)]
  }
  return best
}

/** Marks so near to each other that they could not be told apart, as one in their middle. */
export interface Cluster<Mark> {
  x: number
  y: number
  marks: Mark[]
}

/** Marks of one place as one mark. */
export const clustersOf = <Mark extends { x: number; y: number }>(
  marks: readonly Mark[],
  nearest = 2 * markRadius + 2,
): Cluster<Mark>[] => {
  const near = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y) < nearest
  const middle = (of: Mark[]): Cluster<Mark> => ({
    x: Math.round(of.reduce((sum, { x }) => sum + x, 0) / of.length),
    y: Math.round(of.reduce((sum, { y }) => sum + y, 0) / of.length),
    marks: of,
  })
  let clusters = marks.map((mark) => middle([mark]))
  // one that grew may have come near to another
  for (let before = Infinity; clusters.length < before;) {
    before = clusters.length
    const joined: Cluster<Mark>[] = []
    for (const one of clusters) {
      const place = joined.findIndex((other) => near(one, other))
      const other = joined[place]
      if (other) joined[place] = middle([...other.marks, ...one.marks])
      else joined.push(one)
    }
    clusters = joined
  }
  return clusters
}
