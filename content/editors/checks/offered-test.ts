import type { OfferedTest } from '@/domain/centres/gaps'
import { phrasesOf } from '@/domain/centres/offering-says'
import { whereInWords } from '@/domain/centres/offering-words'
import { referrersOf } from '@/domain/centres/referrers'
import type { Cdc } from '@/payload-types'
import { hoursOf } from '../../centres/schedules'

type Row = NonNullable<Cdc['offerings']>[number]

/** A row of a centre's tests, as the rule of what is to be checked takes it. */
export const offeredTest = (row: Row, kind: OfferedTest['kind'], name: string): OfferedTest => {
  const [referrers, where] = [referrersOf(row.referrers), row.where ?? {}]
  const results = { how: row.results?.how || null, when: row.results?.when || null }
  return {
    name,
    kind,
    referrers,
    access: Boolean(row.access),
    where: whereInWords(where) !== null,
    results: results.how !== null || results.when !== null,
    says: phrasesOf({
      access: row.access ?? null,
      referrers,
      referral: row.referral || null,
      lastArrival: row.lastArrival || null,
      hours: hoursOf(row.hours),
      where,
      ages: row.ages ?? {},
      results,
    }),
    checked: row.checked || null,
  }
}
