import type { SearchAction, WebSite, WithContext } from 'schema-dts'
import { siteName } from '@/domain/formatting/site-name'

/** What search engines take: schema.org leaves the name of this key to them. */
type Searched = SearchAction & { 'query-input': string }

/**
 * The site and its search as structured data (https://schema.org/SearchAction).
 * @param url the address of the home page, with the slash at its end
 */
export const website = (url: string): Omit<WithContext<WebSite>, '@context'> => {
  const search: Searched = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url}search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return { '@type': 'WebSite', name: siteName, url, potentialAction: search }
}
