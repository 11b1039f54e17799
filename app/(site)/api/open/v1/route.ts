import { siteAddress } from '@/content/site/site-address'
import { objectOf } from '@/open-data/definition/fields'
import { indexFields } from '@/open-data/description/index-of-sets'
import { json } from './json'

export const dynamic = 'force-dynamic'

/** Every set of open data, with its addresses. */
export const GET = (): Response => json(JSON.stringify(objectOf(indexFields, null, siteAddress())))
