import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isResource, kinds } from '@/access/table'
import type { EventName } from '@/domain/audit/event-names'
import { execute } from '../statements'

/** What somebody did. */
export interface AuditEvent {
  what: EventName
  /** the slug of the collection or global; nothing for what is done to no record */
  kind?: string | null
  /** of the record; nothing for a global */
  id?: number | string | null
  /** what the record is called now. Of governance's records it is left out: it may hold names that are not public */
  title?: string | null
  /** in short, without any text that was written; a name that is not public must not be in it */
  details?: string | null
  /** who did it, where that is not whoever is logged in */
  user?: { id: number | string; name?: string | null } | null
}

/** Longest title and details, in characters. */
const longest = 300

const bounded = (text: string | null | undefined): string | null => text?.slice(0, longest) || null

/**
 * Adds an event, in the transaction of the request if it has one: both are stored, or neither is. Changes of records, logins and
 * deletions are noted by themselves (audited.ts); this is for what else a person does.
 * A "draft" is added once for each person, record and hour, until the record is published or changed in another way.
 */
export async function noteEvent(req: PayloadRequest, event: AuditEvent): Promise<void> {
  const { kind = null, what } = event
  const user = event.user === undefined ? req.user : event.user
  const by = user ? Number(user.id) : null
  const id = event.id === null || event.id === undefined ? null : Number(event.id)
  const isGovernance = kind !== null && isResource(kind) && kinds[kind] === 'governance'
  const title = isGovernance ? null : bounded(event.title)
  const values = sql`now(), ${what}, ${by}::numeric, ${bounded(user?.name)}, ${kind}, ${id}::numeric, ${title}, ${bounded(event.details)}`
  const insert = sql`insert into audit_events (at, what, user_id, user_name, kind, record_id, title, details) select ${values}`
  if (what !== 'draft') {
    await execute(req, insert)
    return
  }
  const sameRecord = sql`kind = ${kind} and ${id === null ? sql`record_id is null` : sql`record_id = ${id}`}`
  await execute(
    req,
    sql`${insert} where not exists (
    select 1 from audit_events one
    where ${sameRecord} and one.at > now() - interval '1 hour' and one.what in ('draft', 'create')
      and one.user_id is not distinct from ${by}::numeric
      and not exists (
        select 1 from audit_events
        where ${sameRecord} and id > one.id and what not in ('draft', 'create')))`,
  )
}
