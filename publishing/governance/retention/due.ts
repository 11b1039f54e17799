import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { removalDay, removedFrom, type RetentionRule } from '@/domain/governance/retention'
import { execute } from '../../statements'

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** Days between the mail and the removal, where none is chosen. */
const usualDays = 30

/** The rule that is chosen; null while there is none. */
export async function retentionRule(asking: Asking): Promise<RetentionRule | null> {
  const [row] = await execute<{ years: string | null; days: string | null }>(
    asking,
    sql`select years, days_before as days from name_retention limit 1`,
  )
  return row?.years ? { years: Number(row.years), daysBefore: row.days ? Number(row.days) : usualDays } : null
}

/** Somebody whose name goes by the rule. */
export interface Leaving {
  person: number
  name: string
  /** the day by the rule alone, 'YYYY-MM-DD' */
  day: string
  /** the day on which a mail told of it; null if none has */
  told: string | null
  /** the first day on which it may go */
  removedFrom: string
}

interface Row {
  person: number
  name: string | null
  told: string | null
  ends: (string | null)[]
}

/**
 * Whose names go by a rule until a day, the first first. Every appointment counts, the newest draft of each too.
 * @param person only this one
 */
export async function leavingBy(
  asking: Asking,
  rule: RetentionRule,
  { last, person = null, today }: { today: string; last: string; person?: number | null },
): Promise<Leaving[]> {
  const rows = await execute<Row>(
    asking,
    sql`
    select p.id as person, p.name, to_char(t.told_on, 'YYYY-MM-DD') as told, array_agg(nullif(held.until, '')) as ends
    from people p
    join (
      select person_id, until from appointments where deleted_at is null
      union all
      select version_person_id, version_until from _appointments_v where latest and version_deleted_at is null
    ) held on held.person_id = p.id
    left join told_removals t on t.person_id = p.id
    where ${person}::int is null or p.id = ${person}
    group by p.id, p.name, t.told_on`,
  )
  return rows
    .flatMap((row): Leaving[] => {
      const day = removalDay(row.ends, rule.years, today)
      if (day === null || day > last) return []
      const from = removedFrom(day, row.told, rule.daysBefore, today)
      return [{ person: row.person, name: row.name ?? '', day, told: row.told, removedFrom: from }]
    })
    .sort((a, b) => a.removedFrom.localeCompare(b.removedFrom) || a.person - b.person)
}
