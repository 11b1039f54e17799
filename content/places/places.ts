import outcodes from './data/outcodes.json'
import places from './data/places.json'
import { outcodeOf } from '@/domain/places/postcode'
import type { Point } from '@/domain/places/distance'

export interface Place extends Point {
  /** 'Kendal' or 'LA9' */
  name: string
}

/** Required by the licence of the list of places on pages that use it. */
export const placesAttribution = 'Places: GeoNames, CC BY 4.0.'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

export type PlaceAsked = { kind: 'found'; place: Place } | { kind: 'outside' } | { kind: 'unknown' }

/** The place that somebody typed: a town or village in the region, a postcode or its outward code. */
export const placeAsked = (asked: string): PlaceAsked => {
  const town = places.find(({ name }) => plain(name) === plain(asked))
  if (town) return { kind: 'found', place: town }
  const outcode = outcodeOf(asked)
  if (outcode === null) return { kind: 'unknown' }
  const area = outcodes.find((one) => one.outcode === outcode)
  return area ? { kind: 'found', place: { ...area, name: area.outcode } } : { kind: 'outside' }
}
