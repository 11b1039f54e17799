import { phrasesIn } from '@/domain/search/phrases'
import type { Synonyms } from '@/domain/search/synonyms'
import { wordsOf } from '@/domain/search/words'
import { readOnce } from '@/server/page-cache/cache-tags'
import { findMany } from '../stored/lists'

/** Words that mean the same, as editors keep them. */
export const readSynonyms = (): Promise<Synonyms> =>
  readOnce('search: synonyms', async () => {
    const stored = await findMany('search-synonyms', { select: { typed: true, meaning: true }, sort: 'id' })
    return stored.map(({ meaning, typed }) => [meaning, ...phrasesIn(typed)].map(wordsOf))
  })
