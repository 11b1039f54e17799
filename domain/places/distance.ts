/** A position in degrees (WGS84). */
export interface Point {
  latitude: number
  longitude: number
}

/** The mean radius of the Earth, in miles. */
const earth = 3_958.8

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The straight-line distance between two positions in miles (haversine formula). */
export const distanceMiles = (a: Point, b: Point): number => {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)]
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(chord)))
}
