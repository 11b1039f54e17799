import { outlineOf, partOf, type Position, type Ring } from '@/domain/drawing/outline'
import type { Point } from '@/domain/places/distance'
import region from './data/region.json' with { type: 'json' }

/** Required by the outline's licence on every page that shows it. */
export const mapAttribution =
  'Map: derived from UK-GeoJSON by Martin Chorley, CC BY 4.0. Contains Ordnance Survey data © Crown copyright and database right 2014.'

// GeoJSON as published; each coordinate has two numbers
const features = region.features as unknown as {
  geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown }
}[]

/** The outer rings of all districts, islands among them. */
const districts: Ring[] = features.flatMap(
  ({ geometry: { coordinates, type } }) =>
    type === 'Polygon' ? [(coordinates as Ring[])[0] ?? []] : (coordinates as Ring[][]).map(([outer = []]) => outer), // by type
)

/** In square degrees: Walney Island has 0.0019, the largest gap between districts 0.00002. */
const leastIsland = 0.0001

/** The region without its districts: the mainland, then the islands. */
export const regionRings: readonly Ring[] = outlineOf(districts, leastIsland)

// Where the outline turns from the sea into the land, and follows neighbours from there on: south of the Ribble's mouth,
// where Sefton begins, and within the Duddon's, where its other bank comes near.
const mouthOfRibble: Point = { longitude: -2.956, latitude: 53.698 }
const mouthOfDuddon: Point = { longitude: -3.218, latitude: 54.187 }

const [mainland = [], ...islands] = regionRings

/** The lines where the region meets the sea. */
export const coastLines: readonly (readonly Position[])[] = [partOf(mainland, mouthOfDuddon, mouthOfRibble), ...islands]

/** Towns by which people find their way on a map of the whole region, those that matter most first. */
export const landmarks = [
  'Lancaster',
  'Blackburn',
  'Chorley',
  'Ormskirk',
  'Ulverston',
  'Clitheroe',
  'Windermere',
  'Skelmersdale',
  'Preston',
  'Kendal',
  'Blackpool',
  'Burnley',
  'Barrow in Furness',
] as const
