import { placeFor, placeNamed, type PlaceAsked } from '@/domain/places/place-asked'
import areas from './data/outcodes.json' with { type: 'json' }
import elsewhere from './data/elsewhere.json' with { type: 'json' }
import otherNames from './data/other-names.json' with { type: 'json' }
import towns from './data/places.json' with { type: 'json' }

/** Required by the licence of the list of places on pages that use it. */
export const placesAttribution = 'Places: GeoNames, CC BY 4.0.'

const gazetteer = { towns, areas, otherNames, elsewhere }

/** A place of exactly that name or code; null: none. It costs little, so that each few words of a text can be asked about. */
export const placeCalled = (asked: string): PlaceAsked | null => placeNamed(gazetteer, asked)

/** The towns and villages that we know, each once: what a browser may offer while somebody types a place. */
export const townNames: readonly string[] = [...new Set(towns.map(({ name }) => name))]

/** The place that somebody typed: a town or village in the region, a postcode or its first part. */
export const placeAsked = (asked: string): PlaceAsked => placeFor(gazetteer, asked)
