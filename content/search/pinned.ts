import { phrasesIn } from '@/domain/search/phrases'
import { isPinnedTo } from '@/domain/search/pin'
import type { PinnedAnswer } from '@/domain/search/results'
import { wordsOf } from '@/domain/search/words'
import { linksToAny } from '../relations'
import { findMany } from '../stored/lists'

/** How many stand above the results. */
const mostPinned = 3

/** The answers that editors have pinned to some words; one to a record only while that is public. */
export const pinnedAnswers = async (words: readonly string[]): Promise<PinnedAnswer[]> => {
  const stored = await findMany('search-pins', { sort: 'id' })
  const pinned = stored.filter(({ typed }) => isPinnedTo(phrasesIn(typed).map(wordsOf), words)).slice(0, mostPinned)
  const answers = await Promise.all(
    pinned.map(async ({ text = null, title, to, url }): Promise<PinnedAnswer[]> => {
      if (!to) return url ? [{ href: url, title: title ?? url, text }] : []
      const [link] = await linksToAny([to])
      return link ? [{ href: link.href, title: title || link.text, text }] : []
    }),
  )
  return answers.flat()
}
