import type { Point } from '../places/distance'

/** A ring of an outline: longitude and latitude in degrees (GeoJSON, RFC 7946). */
export type Ring = readonly (readonly [longitude: number, latitude: number])[]

export interface Label {
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

/** The height of names and the average width of a letter, in the map's units; names are a letter apart. */
const letter = { height: 18, width: 9.8 }
const marker = 10

/** The length of a degree of longitude at this latitude, relative to a degree of latitude. */
const squeeze = Math.cos((54 * Math.PI) / 180)

export interface Projection {
  width: number
  height: number
  at: (place: Point) => { x: number; y: number }
}

/** A projection that fits rings into a map of a given width, with a margin. */
export const projectionFor = (rings: readonly Ring[], width: number, room = 12): Projection => {
  const all = rings.flat()
  const xs = all.map(([longitude]) => longitude * squeeze)
  const ys = all.map(([, latitude]) => latitude)
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = (width - 2 * room) / (east - west)
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * room),
    at: ({ latitude, longitude }) => ({
      x: Math.round((room + (longitude * squeeze - west) * scale) * 10) / 10,
      y: Math.round((room + (north - latitude) * scale) * 10) / 10,
    }),
  }
}

/** A ring as SVG path data. */
export const pathOf = (ring: Ring, { at }: Projection): string => {
  const corners = ring.map(([longitude, latitude]) => at({ latitude, longitude })).map(({ x, y }) => `${x} ${y}`)
  return `M${corners.join('L')}Z`
}

interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

const overlap = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const areaOf = ({ x, y, anchor }: Label, name: string): Area => {
  const width = name.length * letter.width
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {
    left: left - letter.width,
    right: left + width + letter.width,
    top: y - letter.height * 0.8,
    bottom: y + letter.height * 0.2,
  }
}

const outside = ({ left, right, top, bottom }: Area, width: number, height: number): number =>
  Math.max(0, -left) + Math.max(0, right - width) + Math.max(0, -top) + Math.max(0, bottom - height)

/** Positions for a name around its mark, the best first. */
const choices = ({ x, y }: { x: number; y: number }): Label[] => [
  { x: x + marker, y: y + 6, anchor: 'start' },
  { x: x - marker, y: y + 6, anchor: 'end' },
  { x, y: y - marker - 3, anchor: 'middle' },
  { x, y: y + marker + letter.height * 0.8, anchor: 'middle' },
  { x: x + marker - 2, y: y - 6, anchor: 'start' },
  { x: x + marker - 2, y: y + letter.height, anchor: 'start' },
  { x: x - marker + 2, y: y - 6, anchor: 'end' },
  { x: x - marker + 2, y: y + letter.height, anchor: 'end' },
]

/**
 * Places names beside their marks and within the map, avoiding other marks and names as far as possible.
 */
export const labelsFor = <Place extends { name: string; x: number; y: number }>(
  places: readonly Place[],
  { width, height }: { width: number; height: number },
): (Place & { label: Label })[] => {
  const marks = places.map(({ x, y }): Area => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  const taken: Area[] = []
  return places.map((place) => {
    const cost = (label: Label): number => {
      const area = areaOf(label, place.name)
      return (
        [...marks, ...taken].reduce((sum, other) => sum + overlap(area, other), 0) + outside(area, width, height) * 50
      )
    }
    const [best = { x: place.x, y: place.y, anchor: 'start' as const }] = choices(place)
      .map((label, order) => ({ label, cost: cost(label) + order / 100 }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ label }) => label)
    taken.push(areaOf(best, place.name))
    return { ...place, label: best }
  })
}
