import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterLooking } from '@/domain/links/external-link'
import { execute } from '../statements'
import { checkLink, type Looking } from './check-link'
import { linkedAddresses } from './linked-addresses'

interface Run extends Looking {
  /** requests of one run are for so many addresses at most, and begin within so many ms */
  most: number
  longest: number
  /** ms between two addresses of one site */
  politeness: number
}

interface Row {
  address: string
  failures: number
  first_seen: string | null
}

/** New addresses are due at once; what no published record links to any more is forgotten. */
const follow = async (payload: Payload, linked: string[]): Promise<void> => {
  const addresses = sql`select jsonb_array_elements_text(${JSON.stringify(linked)}::jsonb)`
  await execute({ payload }, sql`delete from external_links where address not in (${addresses})`)
  await execute(
    { payload },
    sql`insert into external_links (address, due_at, failures, is_broken) select a, now(), 0, false from (${addresses}) as t(a) on conflict do nothing`,
  )
}

/** One that is due, put off for a day: no other instance takes it, nor this one again if it fails at it. */
const take = async (payload: Payload): Promise<Row | undefined> => {
  const rows = await execute<Row>(
    { payload },
    sql`update external_links set due_at = now() + interval '1 day' where id = (
      select id from external_links where due_at <= now() order by due_at, id limit 1 for update skip locked
    ) returning address, failures::int as failures, first_seen`,
  )
  return rows[0]
}

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString())

/**
 * Looks at the external addresses that are due, one after the other, each for the first time or a week after it worked.
 * @returns how many it looked at
 */
export async function checkLinks(payload: Payload, { longest, most, politeness, ...looking }: Run): Promise<number> {
  await follow(payload, await linkedAddresses(payload))
  const since = performance.now()
  let [looked, lastHost] = [0, '']
  for (; looked < most && performance.now() - since < longest; looked++) {
    const row = await take(payload)
    if (!row) break
    const { host } = new URL(row.address)
    if (host === lastHost) await pause(politeness)
    lastHost = host
    const outcome = await checkLink(row.address, looking)
    const at = Date.now()
    const known = { failures: row.failures, firstSeen: row.first_seen === null ? null : Date.parse(row.first_seen) }
    const { dueAt, failures, firstSeen, isBroken, problem } = afterLooking(known, outcome, at)
    await execute(
      { payload },
      sql`update external_links set is_broken = ${isBroken}, problem = ${problem}, failures = ${failures}, first_seen = ${iso(firstSeen)}::timestamptz, checked_at = ${iso(at)}::timestamptz, due_at = ${iso(dueAt)}::timestamptz where address = ${row.address}`,
    )
  }
  return looked
}
