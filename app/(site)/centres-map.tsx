import { RegionMap } from '@/components/site/centres/region-map'
import type { CentreInList } from '@/content/centres/centres'
import { mapAttribution, mapSize, regionOutline, pointsOnMap } from '@/content/places/region'

interface Props {
  title: string
  centres: Pick<CentreInList, 'href' | 'town' | 'position'>[]
  /** the address of the centre that the page is about */
  current?: string
}

/** Centres on a map of the region; a list beside it has the same information. */
export function CentresMap({ title, centres, current }: Props) {
  const points = pointsOnMap(centres, current)
  return <RegionMap title={title} {...mapSize} outline={regionOutline} points={points} attribution={mapAttribution} />
}
