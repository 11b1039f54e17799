import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../../statements'
import { keyOf } from '../approval'
import type { Draft } from './subject'

const others = (req: PayloadRequest): number => req.user?.id ?? 0

/**
 * Whom a new comment is meant for: who has written the text, but for who comments. Whoever changed it last comes first, then
 * who asked for its review, then who saved what is public.
 * @returns the user's number; null where nobody else has had a hand in it
 */
export async function writerOf(req: PayloadRequest, { editedBy, subject }: Draft): Promise<number | null> {
  const [of, self] = [keyOf(subject), others(req)]
  const [row] = await execute<{ id: number }>(
    req,
    sql`select id from (
          (select user_id as id, 1 as place from unpublished_edits
            where "of" = ${of} and user_id <> ${self} order by at desc limit 1)
          union all
          (select "by"::int as id, 2 as place from reviews
            where "of" = ${of} and what = 'asked' and "by" <> ${self} order by id desc limit 1)
        ) found order by place limit 1`,
  )
  return row?.id ?? (editedBy === self ? null : editedBy)
}

/** Whom an answer is meant for: who spoke last of that comment, or else the writer. */
export async function otherSpeaker(req: PayloadRequest, draft: Draft, comment: number): Promise<number | null> {
  const [row] = await execute<{ id: number }>(
    req,
    sql`select "by"::int as id from reviews
          where (id = ${comment} or about = ${comment}) and "by" <> ${others(req)} order by id desc limit 1`,
  )
  return row?.id ?? writerOf(req, draft)
}

/** Whether the person has said something of this draft to the other within the last hour: one mail an hour is enough. */
export async function isToldAlready(req: PayloadRequest, { subject }: Draft, to: number): Promise<boolean> {
  const rows = await execute(
    req,
    sql`select 1 from reviews
          where "of" = ${keyOf(subject)} and "by" = ${others(req)} and "to" = ${to} and what in ('comment', 'answer')
            and created_at > now() - interval '1 hour' limit 1`,
  )
  return rows.length > 0
}
