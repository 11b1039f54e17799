import { mapOfRegion } from '@/domain/region-map'
import region from './data/region.json'
