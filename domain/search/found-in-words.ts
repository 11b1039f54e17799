import { formatCount } from '../formatting/numbers'
import { kindWords } from './kind-words'
import type { SearchResults } from './results'

type Said = Pick<SearchResults, 'corrected' | 'kind' | 'pinned' | 'place' | 'total' | 'typed'>

/** Whether a search has nothing to offer: no result of any kind, no answer of the editors', no place. */
export const isNothing = ({
  kinds,
  pinned,
  place,
  total,
}: Omit<Said, 'typed'> & Pick<SearchResults, 'kinds'>): boolean =>
  total === 0 && kinds.length === 0 && pinned.length === 0 && place === null

const found = ({ pinned, place, total }: Said): string =>
  total > 0
    ? `${formatCount(total)} ${total === 1 ? 'result' : 'results'}`
    : pinned.length > 0 || place !== null
      ? 'What we have'
      : 'Nothing found'

/** What was found, as the heading of the page: "12 results for 'mri'", "Tests: 3 results for 'mri'". */
export const foundInWords = (results: Said): string => {
  const { corrected, kind, typed } = results
  const words = `${found(results)} for '${corrected ?? typed}'`
  return kind === null ? words : `${kindWords[kind].all}: ${words[0]?.toLowerCase() ?? ''}${words.slice(1)}`
}
