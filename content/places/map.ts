import { boxOf, clustersOf, labelsFor, markBox, overlap, type Box, type Label } from '@/domain/drawing/map-labels'
import { areaWithin, linePath, piecesWithin, ringPath, simplified } from '@/domain/drawing/outline'
import { drawn, projectionAround, projectionFor, windowOf, type Projection } from '@/domain/drawing/region-map'
import { distanceMiles, type Point } from '@/domain/places/distance'
import type { Place } from '@/domain/places/place-asked'
import towns from './data/places.json' with { type: 'json' }
import { coastLines, landmarks, regionRings } from './region'

/** A centre as the map takes it. */
export interface MappedCentre {
  href: string
  name: string
  town: string
  position: Point | null
}

/** A mark of one centre, or of several that lie together. */
export interface CentreMark {
  x: number
  y: number
  /** beside it, where there is room: 'Preston', 'Preston (3)' */
  text: string
  label: Label | null
  /** the names of its centres */
  title: string
  /** null for the centre that the page is about */
  href: string | null
  current: boolean
  count: number
}

export interface TownMark {
  name: string
  x: number
  y: number
  label: Label
}

export interface MapView {
  width: number
  height: number
  /** SVG path data: the region, and where it meets the sea */
  land: string
  coast: string
  centres: CentreMark[]
  towns: TownMark[]
  /** the place that somebody asked for */
  asked: { x: number; y: number; text: string; label: Label | null } | null
  sea: Label | null
  /** the length of a number of miles; null on a map of the whole region */
  scale: { miles: number; length: number } | null
}

/** The sizes of letters: names of centres, names of towns, the sea. */
export const letters = { centre: 18, town: 16, sea: 16 } as const

/** What is nearer to a line than this is not seen, in the map's units. */
const tolerance = 0.8
/** The sea's tint reaches so far beyond the coast: what is farther out cannot be seen within the map. */
const beyond = 24
/** A town so near to a centre, in miles, says nothing more. */
const nearCentre = 2.5
const mostTowns = 8
/** A mark that is nearer to the edge of the map would be cut. */
const edge = 9

const paths = (projection: Projection): Pick<MapView, 'coast' | 'land'> => {
  const window = windowOf(projection, beyond)
  const land = regionRings.map((ring) => ringPath(areaWithin(simplified(drawn(ring, projection), tolerance), window)))
  const coast = coastLines.flatMap((line) =>
    piecesWithin(simplified(drawn(line, projection), tolerance), window).map(linePath),
  )
  return { land: land.join(''), coast: coast.join('') }
}

const isIn = ({ height, width }: Projection, { x, y }: { x: number; y: number }): boolean =>
  x >= edge && x <= width - edge && y >= edge && y <= height - edge

/** The finder's answer for the town nearest to a mark: its centres come first there. */
const centresNear = (at: Point): string => {
  const [nearest] = towns.map((town) => ({ town, miles: distanceMiles(town, at) })).sort((a, b) => a.miles - b.miles)
  return `/community-diagnostic-centres?${new URLSearchParams({ near: nearest ? `${nearest.town.name}, ${nearest.town.district}` : '' }).toString()}`
}

type PlacedCentre = MappedCentre & { position: Point; x: number; y: number }

const nameOfMarks = (marks: readonly PlacedCentre[]): string => {
  const [first, ...others] = [...new Set(marks.map(({ town }) => town))]
  if (marks.length === 1) return first ?? ''
  return others.length === 0 ? `${first ?? ''} (${marks.length})` : `${marks.length} centres`
}

const marksOf = (centres: readonly PlacedCentre[], current: string | undefined): Omit<CentreMark, 'label'>[] =>
  clustersOf(centres)
    .map(({ marks, x, y }) => {
      const [first] = marks
      const here = marks.some(({ href }) => href === current)
      return {
        x,
        y,
        text: nameOfMarks(marks),
        title: marks.map(({ name }) => name).join(', '),
        href: marks.length > 1 && first ? centresNear(first.position) : here ? null : (first?.href ?? null),
        current: here,
        count: marks.length,
      }
    })
    // the first have the best places for their names
    .sort((a, b) => Number(b.current) - Number(a.current) || b.count - a.count)

/** Towns that tell people where they are, where nothing else does. */
const townsFor = (projection: Projection, centres: readonly PlacedCentre[], isClose: boolean) => {
  const rank = (name: string): number => {
    const place = (landmarks as readonly string[]).indexOf(name)
    return place < 0 ? landmarks.length : place
  }
  return towns
    .filter(({ name }) => isClose || rank(name) < landmarks.length)
    .map((town) => ({ ...town, ...projection.at(town) }))
    .filter(
      (town) => isIn(projection, town) && centres.every(({ position }) => distanceMiles(position, town) > nearCentre),
    )
    .sort((a, b) => rank(a.name) - rank(b.name))
}

/** How many miles the scale of a part of the region shows. */
const scaleMiles = 5

/** Where the scale stands: at the lower left, with its words. */
const scaleBox = (length: number, { height }: Projection): Box => ({
  left: 0,
  right: length + 80,
  top: height - 28,
  bottom: height,
})

/** Of the ring around the place that was asked for. */
const ringRadius = 14

const seaAt: Point = { latitude: 53.62, longitude: -3.15 }

const seaOf = (projection: Projection, isClose: boolean): Label | null =>
  isClose ? null : { x: projection.at(seaAt).x, y: projection.at(seaAt).y, anchor: 'middle' }

export interface MapOf {
  centres: readonly MappedCentre[]
  /** the address of the centre that the page is about */
  current?: string
  asked?: Place | null
}

const placedIn = (projection: Projection, centres: readonly MappedCentre[]): PlacedCentre[] =>
  centres.flatMap((centre) => {
    const { position } = centre
    const at = position ? projection.at(position) : null
    return position && at && isIn(projection, at) ? [{ ...centre, position, ...at }] : []
  })

/** A text in its place, as a box that others keep clear of. */
const textBox = (label: Label | null, text: string, size: number): Box[] =>
  label ? [boxOf(label, { text, size })] : []

interface TownOnMap {
  name: string
  x: number
  y: number
}

/** The towns for which there is room. */
const townMarksOf = (candidates: readonly TownOnMap[], map: Projection, taken: readonly Box[]): TownMark[] => {
  const boxes = [...taken]
  return candidates.reduce<TownMark[]>((marks, { name, x, y }) => {
    const isFree = boxes.every((box) => overlap(box, markBox({ x, y }, 7)) === 0)
    const [label = null] =
      isFree && marks.length < mostTowns ? labelsFor([{ x, y, text: name, size: letters.town }], map, boxes) : []
    if (!label) return marks
    boxes.push(markBox({ x, y }, 5), ...textBox(label, name, letters.town))
    return [...marks, { name, x: Math.round(x), y: Math.round(y), label }]
  }, [])
}

const marksOn = (
  projection: Projection,
  { asked, centres: all, current }: MapOf,
  isClose: boolean,
): Omit<MapView, 'coast' | 'land'> => {
  const centres = placedIn(projection, all)
  const marks = marksOf(centres, current)
  const place = asked ? { ...projection.at(asked), text: asked.name } : null
  // a place that has the name of a centre beside it is not named twice
  const named = place && !marks.some(({ text }) => text.replace(/ \(\d+\)$/, '') === place.text) ? [place] : []
  const towns = townsFor(projection, centres, isClose).filter(({ name }) => name !== place?.text)
  const texts = [
    ...marks.map(({ text, x, y }) => ({ x, y, text, size: letters.centre })),
    ...named.map(({ text, x, y }) => ({ x, y, text, size: letters.centre, radius: ringRadius })),
  ]
  const ring = place ? [markBox(place, ringRadius)] : []
  const miles = Math.round(scaleMiles * projection.mile)
  const scale = isClose ? [scaleBox(miles, projection)] : []
  const labels = labelsFor(
    texts,
    projection,
    [...(named.length > 0 ? [] : ring), ...scale],
    towns.map((town) => markBox(town, 8)),
  )
  const taken = [
    ...texts.flatMap(({ text, size }, at) => textBox(labels[at] ?? null, text, size)),
    ...texts.map((mark) => markBox(mark, 10)),
    ...ring,
    ...scale,
  ]
  const sea = seaOf(projection, isClose)
  const seaBoxes = textBox(sea, 'Irish Sea', letters.sea)
  const isSeaFree = seaBoxes.every((box) => taken.every((other) => overlap(box, other) === 0))
  return {
    width: projection.width,
    height: projection.height,
    centres: marks.map((mark, at) => ({ ...mark, label: labels[at] ?? null })),
    towns: townMarksOf(towns, projection, [...taken, ...(isSeaFree ? seaBoxes : [])]),
    asked: place && {
      x: Math.round(place.x),
      y: Math.round(place.y),
      text: place.text,
      label: named.length > 0 ? (labels[marks.length] ?? null) : null,
    },
    sea: isSeaFree ? sea : null,
    scale: isClose ? { miles: scaleMiles, length: miles } : null,
  }
}

const wholeRegion = projectionFor(regionRings, 400)
const wholeRegionPaths = paths(wholeRegion)

/** The whole region with its centres. */
export const regionMap = (of: MapOf): MapView => ({ ...marksOn(wholeRegion, of, false), ...wholeRegionPaths })

/** The size of a map of a part of the region, and how many miles it shows to each side of its middle. */
const closeUp = { width: 400, height: 340, miles: 13 } as const

/** The part of the region around a place, with its centres. */
export const closeUpMap = (around: Point, of: MapOf): MapView => {
  const projection = projectionAround(around, closeUp.miles, closeUp)
  return { ...marksOn(projection, of, true), ...paths(projection) }
}
