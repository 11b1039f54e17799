import { labelsFor, pathOf, projectionFor, type Ring } from '@/domain/drawing/region-map'
import region from './data/region.json' with { type: 'json' }

/** Required by the outline's licence on every page that shows it. */
export const mapAttribution =
  'Map: derived from UK-GeoJSON by Martin Chorley, CC BY 4.0. Contains Ordnance Survey data © Crown copyright and database right 2014.'

// GeoJSON as published; each coordinate has two numbers
const features = region.features as unknown as {
  geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown }
}[]

/** The outer rings of all districts, islands among them. */
const rings: Ring[] = features.flatMap(
  ({ geometry: { coordinates, type } }) =>
    type === 'Polygon' ? [(coordinates as Ring[])[0] ?? []] : (coordinates as Ring[][]).map(([outer = []]) => outer), // by type
)

const projection = projectionFor(rings, 400)

export const mapSize = { width: projection.width, height: projection.height }

export const regionOutline: string[] = rings.map((ring) => pathOf(ring, projection))

interface Placed {
  href: string
  town: string
  position: { latitude: number; longitude: number } | null
}

/** Centres as points on the map with a position for each town's name; `current` is the address of one of them. */
export const pointsOnMap = (centres: readonly Placed[], current?: string) =>
  labelsFor(
    centres.flatMap(({ href, position, town }) =>
      position ? [{ name: town, ...projection.at(position), current: href === current }] : [],
    ),
    mapSize,
  )
