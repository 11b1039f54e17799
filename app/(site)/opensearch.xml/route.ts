import { absolute } from '@/content/site/site-address'
import { siteName } from '@/domain/formatting/site-name'
import { searchPath } from '@/domain/search/search-address'
import { openSearchType, openSearchXml } from '@/open-data/open-search'

export const dynamic = 'force-dynamic'

/** Our search, for browsers that take it into their own. */
export function GET(): Response {
  const text = openSearchXml({
    shortName: 'NHS Diagnostics',
    description: `Search the website of the ${siteName}`,
    url: absolute(searchPath),
    icon: absolute('/favicon.ico'),
  })
  return new Response(text, { headers: { 'content-type': `${openSearchType}; charset=utf-8` } })
}
