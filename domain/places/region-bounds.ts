/** Where Lancashire and South Cumbria lies, in degrees (WGS84), with a margin of some miles. */
export const regionBounds = { south: 53.4, north: 54.75, west: -3.75, east: -1.9 } as const

/** True for a place in the region or just beside it; false when latitude and longitude are swapped. */
export const isInRegion = (latitude: number, longitude: number): boolean =>
  latitude >= regionBounds.south &&
  latitude <= regionBounds.north &&
  longitude >= regionBounds.west &&
  longitude <= regionBounds.east
