import type { Metadata } from 'next'
import { PageHeading } from '@/components/site/page-heading'
import { CountingNote } from '@/components/site/search/counting-note'
import { SearchForm } from '@/components/site/search/search-form'
import { SearchWays } from '@/components/site/search/search-ways'
import { countsMissedSearches } from '@/content/search/counting'
import { searchSuggestions } from '@/content/search/suggestions'
import { pageTitle } from '@/domain/formatting/site-name'
import { searchAddress } from '@/domain/search/search-address'
import { foundInWords, isNothing } from '@/domain/search/found-in-words'
import { redirectTo, setMadeUp, setNote } from '@/server/page-cache/cache-tags'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'
import { answerTo, type SearchArgs } from './answer'
import { head } from './head'
import { Results } from './results'

export const dynamic = 'force-dynamic'

/** Answers have no canonical address and are in no index: there are endlessly many. */
export const generateMetadata = async (args: SearchArgs): Promise<Metadata> => {
  const found = await answerTo(args)
  if (found === null) return pageMetadata(head)
  const { page, pages } = found
  const further = page > 1 ? ` (page ${page} of ${pages})` : ''
  return {
    title: pageTitle(`${foundInWords(found)}${further}`),
    description: head.description,
    robots: { index: false, follow: true },
  }
}

/** The search: a form and the main ways on at first, then what was found. */
export default async function SearchPage(args: SearchArgs) {
  const [found, suggestions] = [await answerTo(args), await searchSuggestions()]
  if (Object.keys(await args.searchParams).length > 0) setMadeUp()
  if (found === null)
    return (
      <PageFrame path={head.path}>
        <PageHeading title={head.title} lead={head.description} />
        <SearchForm suggestions={suggestions} />
        <SearchWays />
        <CountingNote counts={countsMissedSearches()} />
      </PageFrame>
    )
  if (found.page > found.pages) redirectTo(searchAddress({ ...found, page: found.pages }), 307)
  const notFound = isNothing(found) ? found.typed : found.missing.join(' ')
  if (notFound !== '') setNote(notFound)
  return <Results found={found} suggestions={suggestions} />
}
