import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { keyOf, type Subject } from '../approval'
import { execute } from '../../statements'

// Who has changed a text since it was public last. Versions cannot tell: an autosave changes the newest one where it lies,
// and keeps the name of who saved last. The log of events cannot either: it notes each save, also one that changes nothing.

/**
 * Marks saves that publish something beside a newer draft and put that draft back as it was, such as a withdrawal: who wrote the
 * draft and who was asked to review it stays.
 */
export const besideDraft = 'besideDraft'

/** Notes that whoever sends a request has changed a text that is not public yet. */
export async function noteEdit(req: PayloadRequest, subject: Subject): Promise<void> {
  if (!req.user) return
  await execute(
    req,
    sql`insert into unpublished_edits ("of", user_id, at) values (${keyOf(subject)}, ${req.user.id}, now())
          on conflict ("of", user_id) do update set at = excluded.at`,
  )
}

/** The numbers of those users. */
export async function editorsOf(req: PayloadRequest, subject: Subject): Promise<number[]> {
  const rows = await execute<{ user_id: number }>(
    req,
    sql`select user_id from unpublished_edits where "of" = ${keyOf(subject)} order by at`,
  )
  return rows.map(({ user_id }) => user_id)
}

/** The text is public, or is there no more. */
export async function forgetEdits(req: PayloadRequest, subject: Subject): Promise<void> {
  await execute(req, sql`delete from unpublished_edits where "of" = ${keyOf(subject)}`)
}
