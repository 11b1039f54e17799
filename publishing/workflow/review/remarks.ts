import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import type { Remark } from '@/domain/review/thread'
import { keyOf, newestVersion, type ApprovedVersion, type Subject } from '../approval'
import { execute } from '../../statements'

/** What is said about a draft. */
export interface Saying {
  subject: Subject
  what: Remark
  title: string
  text: string
  isOpen: boolean
  to?: number
  path?: string
  label?: string
  about?: number
  approval?: ApprovedVersion
}

/** Stores it, past the access rules: nobody's form can. */
export async function say(req: PayloadRequest, { subject, ...saying }: Saying): Promise<void> {
  const { user } = req
  if (!user) throw new APIError('Log in first.', 401, null, true)
  const isGlobal = 'global' in subject
  await req.payload.db.create({
    collection: 'reviews',
    data: {
      ...saying,
      of: keyOf(subject),
      kind: isGlobal ? subject.global : subject.collection,
      recordId: isGlobal ? null : subject.id,
      by: user.id,
      byName: user.name,
    },
    req,
    returning: false,
  })
}

/** Ends what holds of a record's review: it is answered, published or void. Comments stay open until somebody closes them. */
export async function endReview(req: PayloadRequest, subject: Subject, what: Remark[]): Promise<void> {
  await execute(
    req,
    sql`update reviews set is_open = false, updated_at = now()
          where "of" = ${keyOf(subject)} and is_open and what::text = any(${`{${what.join(',')}}`}::text[])`,
  )
}

/** Whether somebody has asked for a review that nobody has answered. */
export async function isInReview(req: PayloadRequest, subject: Subject): Promise<boolean> {
  const rows = await execute(
    req,
    sql`select 1 from reviews where "of" = ${keyOf(subject)} and is_open and what = 'asked' limit 1`,
  )
  return rows.length > 0
}

/** All that was said goes with the record. */
export async function forgetRemarks(req: PayloadRequest, subject: Subject): Promise<void> {
  await execute(req, sql`delete from reviews where "of" = ${keyOf(subject)}`)
}

/** The numbers of the users who have approved the text that was saved last, just as it is. */
export async function approversOf(req: PayloadRequest, subject: Subject): Promise<number[]> {
  const rows = await execute<{ by: number; approval: ApprovedVersion }>(
    req,
    sql`select "by"::int, approval from reviews where "of" = ${keyOf(subject)} and is_open and what = 'approved'`,
  )
  if (rows.length === 0) return []
  const newest = await newestVersion(req, subject)
  return rows
    .filter(
      ({ approval }) => newest?.approved.version === approval.version && newest.approved.savedAt === approval.savedAt,
    )
    .map(({ by }) => by)
}
