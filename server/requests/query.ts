import { deepestQuery, longestQuery, mostQueryKeys } from './limits'

/**
 * What is wrong with a query string before anything parses it, in words; null where nothing is.
 *
 * @param query without its question mark
 */
export function queryProblem(query: string): string | null {
  if (query.length > longestQuery) return `The query has more than ${longestQuery} characters. Ask in several requests.`
  const pairs = query.split('&', mostQueryKeys + 1)
  if (pairs.length > mostQueryKeys) return `The query has more than ${mostQueryKeys} keys. Ask in several requests.`
  const levels = (pair: string): number => pair.split('=', 1)[0]?.match(/\[|%5b/gi)?.length ?? 0
  return pairs.some((pair) => levels(pair) > deepestQuery)
    ? `The query is nested more than ${deepestQuery} levels deep.`
    : null
}
