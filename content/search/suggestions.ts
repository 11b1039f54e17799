import { testList } from '../centres/tests'
import { listTag } from '../lists'
import { findFacets } from '../stored/lists'

/** Most words that a page carries with it, and most centres among them. */
const [most, mostCentres] = [150, 40]

/** What a browser may offer while somebody types into the search: tests, centres, and what tests are also called. */
export async function searchSuggestions(): Promise<string[]> {
  const [tests, centres] = await Promise.all([
    testList(),
    findFacets('cdcs', 'link', { limit: mostCentres, sort: 'name', tags: [listTag('cdcs', 'all')] }),
  ])
  const names = [...tests, ...centres].map(({ name }) => name)
  return [...new Set([...names, ...tests.flatMap(({ alsoKnownAs }) => alsoKnownAs)])].slice(0, most)
}
