/** The bounds of Lancashire and South Cumbria in degrees (WGS84), with a margin of a few miles. */
const regionBounds = { south: 53.4, north: 54.75, west: -3.75, east: -1.9 } as const

/** True for a place in or near the region. Swapped coordinates are not. */
export const isInRegion = (latitude: number, longitude: number): boolean =>
  latitude >= regionBounds.south &&
  latitude <= regionBounds.north &&
  longitude >= regionBounds.west &&
  longitude <= regionBounds.east
