import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload, type TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import { permissionOf } from '@/access/table'
import { dayAfter } from '@/domain/dates/london-time'
import { weekOf } from '@/domain/search/miss-counting'
import { phrasesIn } from '@/domain/search/phrases'
import { wordsOf } from '@/domain/search/words'
import { rowsOf } from '../../stored/sql'
import { most } from './line'

/** Words that found nothing, with how often they were typed. */
export interface MissedSearch {
  words: string
  times: number
}

/** This week and the 3 before. */
const weeks = 4

const compared = (words: string): string => wordsOf(words).join(' ')

/** What has a synonym or a pinned answer by now. */
const answered = async (user: TypedUser): Promise<ReadonlySet<string>> => {
  const payload = await getPayload({ config })
  const lists = await Promise.all(
    (['search-synonyms', 'search-pins'] as const).map((collection) =>
      payload.find({
        collection,
        depth: 0,
        limit: 500,
        overrideAccess: false,
        pagination: false,
        select: { typed: true },
        user,
      }),
    ),
  )
  return new Set(lists.flatMap(({ docs }) => docs.flatMap(({ typed }) => phrasesIn(typed).map(compared))))
}

/** What people did not find in these weeks and still would not, the most often typed first; for those who keep the search. */
export async function missedSearches(user: TypedUser, role: Role, today: string): Promise<MissedSearch[]> {
  if (permissionOf(role, 'search-synonyms') !== 'all') return []
  const since = weekOf(dayAfter(today, -7 * (weeks - 1)))
  const rows = await rowsOf<MissedSearch>(sql`
    select words, sum(times)::int as times from search_misses where week >= ${since}::date
    group by words order by times desc, words limit ${2 * most}`)
  const known = await answered(user)
  return rows.filter(({ words }) => !known.has(compared(words))).slice(0, most)
}
