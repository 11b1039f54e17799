import type { SearchResults } from '@/domain/search/results'
import type { JudgedQuery } from './judged'

/** The addresses of an answer in the order in which people see them: pinned answers and the finder stand above the results. */
export const addressesOf = ({
  pinned,
  place,
  results,
}: Pick<SearchResults, 'pinned' | 'place' | 'results'>): string[][] => [
  // both stand above the results, so either is seen first
  [...pinned.map(({ href }) => href), ...(place ? [place.href] : []), ...(results[0] ? [results[0].href] : [])],
  ...results.slice(1).map(({ href }) => [href]),
]

/** Where the right answer of each query stands, from 1; Infinity: not on the first page. */
export const placesOf = async (
  queries: readonly JudgedQuery[],
  ask: (query: string) => Promise<string[][]>,
): Promise<{ query: string; place: number; got: string[] }[]> => {
  const places = []
  for (const { query, right } of queries) {
    const got = await ask(query)
    const at = got.findIndex((addresses) => addresses.some((one) => right.includes(one)))
    places.push({ query, place: at === -1 ? Infinity : at + 1, got: got.slice(0, 3).map((one) => one.join(' or ')) })
  }
  return places
}

/** Which share has the right answer at that place or before. */
export const shareWithin = (places: readonly { place: number }[], within: number): number =>
  places.filter(({ place }) => place <= within).length / places.length
