import type { Point } from '../places/distance'
import type { Position, Ring, Window } from './outline'

/** The length of a degree of longitude at this latitude, relative to a degree of latitude. */
const squeeze = Math.cos((54 * Math.PI) / 180)
/** Miles in a degree of latitude. */
const milesOfDegree = 69

export interface Projection {
  width: number
  height: number
  /** the length of a mile in the drawing */
  mile: number
  at: (place: Point) => { x: number; y: number }
}

const positionIn = ({ at }: Projection, [longitude, latitude]: Position): Position => {
  const { x, y } = at({ latitude, longitude })
  return [x, y]
}

/** A line of longitudes and latitudes as it is drawn. */
export const drawn = (line: readonly Position[], projection: Projection): Position[] =>
  line.map((one) => positionIn(projection, one))

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
    mile: scale / milesOfDegree,
    at: ({ latitude, longitude }) => ({
      x: Math.round((room + (longitude * squeeze - west) * scale) * 10) / 10,
      y: Math.round((room + (north - latitude) * scale) * 10) / 10,
    }),
  }
}

/** A projection of what lies around a place, so many miles to each side. */
export const projectionAround = (
  middle: Point,
  miles: number,
  { height, width }: { width: number; height: number },
): Projection => {
  const mile = width / (2 * miles)
  const scale = mile * milesOfDegree
  return {
    width,
    height,
    mile,
    at: ({ latitude, longitude }) => ({
      x: Math.round((width / 2 + (longitude - middle.longitude) * squeeze * scale) * 10) / 10,
      y: Math.round((height / 2 + (middle.latitude - latitude) * scale) * 10) / 10,
    }),
  }
}

/** The whole drawing, and so much around it that what ends there is not seen to end. */
export const windowOf = ({ height, width }: { width: number; height: number }, beyond: number): Window => ({
  left: -beyond,
  right: width + beyond,
  top: -beyond,
  bottom: height + beyond,
})
