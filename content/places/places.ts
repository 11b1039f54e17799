import outcodes from './data/outcodes.json'
import places from './data/places.json'
import { outcodeOf } from '@/domain/places/postcode'
import type { Point } from '@/domain/places/distance'

export interface Place extends Point {
  /** as people read it: 'Kendal' or 'LA9' */
  name: string
}

/** Who made the list of places: its licence asks for the name on the page that uses it. */
export const placesAttribution = 'Places: GeoNames, CC BY 4.0.'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

export type PlaceAsked = { kind: 'found'; place: Place } | { kind: 'outside' } | { kind: 'unknown' }

/** Where people say they are: a town or village of the region, a postcode or its first half. */
export const placeAsked = (asked: string): PlaceAsked => {
  const town = places.find(({ name }) => plain(name) === plain(asked))
  if (town) return { kind: 'found', place: town }
  const outcode = outcodeOf(asked)
  if (outcode === null) return { kind: 'unknown' }
  const area = outcodes.find((one) => one.outcode === outcode)
  return area ? { kind: 'found', place: { ...area, name: area.outcode } } : { kind: 'outside' }
}
