import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { execute } from '../../statements'

/** A save may be committed so long after the time that it is given, and a look in between has not seen it. */
const late = sql`interval '2 minutes'`

/** Each is looked at so often whatever happens: the site's address may be another, or a file may be gone. */
const anyway = sql`interval '1 day'`

/** Longest time that one look at a meeting may take; after it somebody else may begin. */
const claim = sql`interval '3 minutes'`

const changedSince = sql`
  c.checked_at is null
  or c.checked_at < now() - ${anyway}
  or c.next_at <= now()
  or c.checked_at < m.updated_at + ${late}
  or exists (
    select from governance_bodies b
    where (b.id = m.body_id or b.id in (select r.governance_bodies_id from meetings_rels r where r.parent_id = m.id and r.path = 'alsoOf'))
      and c.checked_at < b.updated_at + ${late}
  )
  or exists (
    select from documents d
    where d.id in (
        select p.document_id from meetings_papers p where p._parent_id = m.id
        union all
        select p.document_id from meetings_agenda i join meetings_agenda_papers p on p._parent_id = i.id where i._parent_id = m.id
      )
      and c.checked_at < d.updated_at + ${late}
  )`

/**
 * Meetings whose papers may not be what was put together last, those without public papers that were first, then the newest; by their ids.
 * Whether they are says `paperSetNow`.
 */
export async function meetingsDue(payload: Payload, most: number): Promise<number[]> {
  const rows = await execute<{ id: number | string }>(
    { payload },
    sql`
      select s.meeting as id, null::timestamptz as starts_at from paper_sets s left join meetings m on m.id = s.meeting
        where m.id is null or m._status <> 'published' or m.deleted_at is not null or not coalesce(m.has_papers, false)
      union all
      select m.id, m.starts_at from meetings m left join paper_set_checks c on c.meeting_id = m.id
        where m._status = 'published' and m.deleted_at is null and m.has_papers
          and (c.claimed_until is null or c.claimed_until < now())
          and (${changedSince})
      order by starts_at desc nulls first, id
      limit ${most}`,
  )
  return rows.map(({ id }) => Number(id))
}

/**
 * Takes a meeting for a while: of several instances one looks at it.
 * @returns false where another has it
 */
export async function claimMeeting(payload: Payload, meeting: number): Promise<boolean> {
  const rows = await execute(
    { payload },
    sql`
      insert into paper_set_checks as c (meeting_id, claimed_until) select ${meeting}::int, now() + ${claim}
      on conflict (meeting_id) do update set claimed_until = excluded.claimed_until
        where c.claimed_until is null or c.claimed_until < now()
      returning meeting_id`,
  )
  return rows.length > 0
}

interface Checked {
  /** when it was looked at */
  at: Date
  /** when more becomes public by itself */
  next: Date | null
  /** the name of what cannot be put together, so that it is not tried again and again */
  failed: string | null
}

/** Notes that a meeting was looked at, and lets it go. */
export async function noteChecked(payload: Payload, meeting: number, { at, failed, next }: Checked): Promise<void> {
  await execute(
    { payload },
    sql`
      update paper_set_checks set claimed_until = null, checked_at = ${at.toISOString()}::timestamptz,
        next_at = ${next?.toISOString() ?? null}::timestamptz, failed = ${failed}
      where meeting_id = ${meeting}`,
  )
}

/** What could not be put together of a meeting. */
export async function failedOf(payload: Payload, meeting: number): Promise<string | null> {
  const [row] = await execute<{ failed: string | null }>(
    { payload },
    sql`select failed from paper_set_checks where meeting_id = ${meeting}`,
  )
  return row?.failed ?? null
}
