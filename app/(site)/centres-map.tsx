import { RegionMap } from '@/components/site/centres/region-map'
import { closeUpMap, regionMap, type MappedCentre } from '@/content/places/map'
import { mapAttribution } from '@/content/places/region'
import type { Place } from '@/domain/places/place-asked'

interface Props {
  title: string
  centres: readonly MappedCentre[]
  /** the address of the centre that the page is about */
  current?: string
  /** the place that somebody asked for */
  asked?: Place | null
  /** true: the part of the region around the centre that the page is about */
  closeUp?: boolean
}

/** Centres on a map of the region, or one with what is around it; the text of the page has the same information. */
export function CentresMap({ title, closeUp = false, ...of }: Props) {
  const around = closeUp ? of.centres.find(({ href }) => href === of.current)?.position : null
  const map = around ? closeUpMap(around, of) : regionMap(of)
  return <RegionMap title={title} attribution={mapAttribution} {...map} />
}
