import { ActionLink } from '@/components/nhs/action-link'
import { InsetText } from '@/components/nhs/inset-text'
import { Pagination } from '@/components/nhs/pagination'
import { PageHeading } from '@/components/site/page-heading'
import { CountingNote } from '@/components/site/search/counting-note'
import { KindLinks } from '@/components/site/search/kind-links'
import { NothingFound } from '@/components/site/search/nothing-found'
import { PinnedAnswers } from '@/components/site/search/pinned-answers'
import { ResultList } from '@/components/site/search/result-list'
import { SearchForm } from '@/components/site/search/search-form'
import { SearchWays } from '@/components/site/search/search-ways'
import { countsMissedSearches } from '@/content/search/counting'
import { resultsPerPage } from '@/content/search/search'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { formatCount } from '@/domain/formatting/numbers'
import { foundInWords, isNothing } from '@/domain/search/found-in-words'
import { kindWords } from '@/domain/search/kind-words'
import type { SearchResults } from '@/domain/search/results'
import { inWords } from '@/domain/text/in-words'
import { searchAddress } from '@/domain/search/search-address'
import { PageFrame } from '../page-frame'
import { head } from './head'

interface Props {
  found: SearchResults
  suggestions: readonly string[]
}

const linksOf = ({ kind: chosen, kinds, typed }: SearchResults) => [
  {
    name: 'All',
    count: formatCount(kinds.reduce((sum, { count }) => sum + count, 0)),
    href: searchAddress({ typed, kind: null, page: 1 }),
    isChosen: chosen === null,
  },
  ...kinds.map(({ count, kind }) => ({
    name: kindWords[kind].all,
    count: formatCount(count),
    href: searchAddress({ typed, kind, page: 1 }),
    isChosen: kind === chosen,
  })),
]

const resultOf = ({ date, kind, ...result }: SearchResults['results'][number]) => ({
  ...result,
  kind: kindWords[kind].one,
  date: date === null ? null : formatPartialDate(date),
})

const Corrected = ({ found: { corrected, typed } }: Pick<Props, 'found'>) =>
  corrected === null ? null : (
    <InsetText>
      <p>
        Nothing has &apos;{typed}&apos;. These are for &apos;{corrected}&apos;.
      </p>
    </InsetText>
  )

/** Some words found nothing: what is shown has the others. */
const Missing = ({ found: { missing } }: Pick<Props, 'found'>) =>
  missing.length === 0 ? null : (
    <InsetText>
      <p>Nothing here has {inWords(missing.map((word) => `'${word}'`))}. These have your other words.</p>
    </InsetText>
  )

/** The first half of a postcode. */
const isCut = (place: string): boolean => /^[A-Z]{1,2}\d/.test(place)

const Place = ({ found: { place } }: Pick<Props, 'found'>) =>
  place === null ? null : (
    <>
      <ActionLink href={place.href} text={`Find community diagnostic centres near ${place.name}`} />
      {isCut(place.name) ? <p className="site-note">We use the first half of a postcode only.</p> : null}
    </>
  )

const Found = ({ found }: Pick<Props, 'found'>) => {
  const { kind, page, pages, results, total, typed } = found
  return (
    <>
      <Corrected found={found} />
      <Missing found={found} />
      <PinnedAnswers answers={found.pinned} />
      <Place found={found} />
      <KindLinks kinds={linksOf(found)} />
      {results.length > 0 ? (
        <ResultList first={(page - 1) * resultsPerPage + 1} results={results.map(resultOf)} />
      ) : kind !== null || total > 0 ? (
        <p>
          There is nothing here. <a href={searchAddress({ typed, kind: null, page: 1 })}>See all results</a>
        </p>
      ) : null}
      <Pagination
        page={page}
        pages={pages}
        label="Results"
        hrefOf={(number) => searchAddress({ typed, kind, page: number })}
      />
    </>
  )
}

/** What was found, or what else to try where nothing was. */
export function Results({ found, suggestions }: Props) {
  const nothing = isNothing(found)
  return (
    <PageFrame path={head.path} above={[{ href: head.path, text: head.title }]}>
      <PageHeading title={foundInWords(found)} />
      <SearchForm typed={found.typed} suggestions={suggestions} />
      {nothing ? (
        <>
          <NothingFound nearest={found.nearest} />
          <SearchWays />
          <CountingNote counts={countsMissedSearches()} />
        </>
      ) : (
        <Found found={found} />
      )}
    </PageFrame>
  )
}
