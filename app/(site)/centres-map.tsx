import { RegionMap } from '@/components/site/centres/region-map'
import type { CentreInList } from '@/content/centres/centres'
import { mapAttribution, mapSize, regionOutline, pointsOnMap } from '@/content/places/region'

interface Props {
  title: string
  centres: Pick<CentreInList, 'href' | 'town' | 'position'>[]
  /** the address of the centre that the page is about */
  current?: string
}

/** Centres on the outline of the region; the list beside it says the same in words. */
export function CentresMap({ title, centres, current }: Props) {
  const points = pointsOnMap(centres, current)
  return <RegionMap title={title} {...mapSize} outline={regionOutline} points={points} attribution={mapAttribution} />
}
