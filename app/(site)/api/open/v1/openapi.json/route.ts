import { siteAddress } from '@/content/site/site-address'
import { openApi } from '@/open-data/description/openapi'
import { json } from '../json'

export const dynamic = 'force-dynamic'

/** All open data as OpenAPI describes it. */
export const GET = (): Response => json(JSON.stringify(openApi(siteAddress())), 'application/vnd.oai.openapi+json')
