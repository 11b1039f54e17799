import { contacts } from '@/content/pages/contacts'
import { siteAddress } from '@/content/site/site-address'
import { catalogue } from '@/open-data/description/catalogue'
import { structure } from '@/open-data/description/structure'
import { json } from '../json'
import { structureChanged } from '../newest-change'
import { served } from '../served'

export const dynamic = 'force-dynamic'

/** All open data for catalogues. */
export async function GET(): Promise<Response> {
  const [{ email }, ofStructure, ...ofSets] = await Promise.all([
    contacts(),
    structureChanged(),
    ...[...served.values()].map(async ({ asOf, set }) => [set.name, await asOf()] as const),
  ])
  const changed = new Map<string, string | null>([...ofSets, [structure.name, ofStructure]])
  return json(JSON.stringify(catalogue({ site: siteAddress(), email, changed })), 'application/ld+json')
}
