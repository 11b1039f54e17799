import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import { siteAddressIn } from '@/domain/site-address'
import { noteEvent } from '../../audit/note-event'
import { execute } from '../../statements'
import { keyOf } from '../approval'
import { takeTurn } from '../in-turn'
import { resourceOf } from '../bundles/items'
import { type Draft, eventOf } from '../review/subject'

/** How long a link works unless whoever makes it says otherwise, and at most, in days. */
const usualDays = 7
const longestDays = 30

/** How many links to a draft may work at once: more than anybody sends, and all can be seen and withdrawn. */
const mostWorking = 20

/** A link as the panel shows it. Its address is told once, to who makes it: only its hash is stored. */
export interface SharedLink {
  id: number
  madeByName: string
  /** ISO 8601 */
  madeAt: string
  expiresAt: string
  withdrawnAt: string | null
  /** the newest first: when, and from which network address */
  visits: { at: string; address: string }[]
}

const works = sql`withdrawn_at is null and expires_at > now()`

/** What is stored of a token: who reads the database cannot open a link. 256 random bits need no salt. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const daysIn = (value: unknown): number => {
  const days = value === undefined || value === '' ? usualDays : Number(value)
  if (!Number.isSafeInteger(days) || days < 1 || days > longestDays)
    throw new APIError(`A link works for 1 to ${longestDays} days.`, 400, null, true)
  return days
}

/** Makes a link to a draft. @returns its address, which nobody is told again */
export async function makeLink(req: PayloadRequest, draft: Draft, sent: { days?: unknown }): Promise<string> {
  const { user } = req
  if (!user) throw new APIError('Log in first.', 401, null, true)
  const { subject } = draft
  const days = daysIn(sent.days)
  await takeTurn(req, `preview-links:${keyOf(subject)}`)
  const [working] = await execute<{ count: number }>(
    req,
    sql`select count(*)::int as count from preview_links where "of" = ${keyOf(subject)} and ${works}`,
  )
  if (working && working.count >= mostWorking)
    throw new APIError(`${mostWorking} links to this draft work already. Withdraw one first.`, 400, null, true)
  const token = randomBytes(32).toString('base64url')
  const id = 'global' in subject ? null : subject.id
  await execute(
    req,
    sql`insert into preview_links ("of", kind, record_id, token_hash, made_by, made_by_name, expires_at)
          values (${keyOf(subject)}, ${resourceOf({ subject })}, ${id}::int, ${hashOf(token)}, ${user.id}, ${user.name},
                  now() + ${days} * interval '1 day')`,
  )
  await noteEvent(req, {
    ...eventOf(draft),
    what: 'preview-link',
    details: `For ${days} ${days === 1 ? 'day' : 'days'}`,
  })
  return `${siteAddressIn(process.env)}/preview/shared/${token}`
}

interface Row {
  id: number
  made_by_name: string
  made_at: string
  expires_at: string
  withdrawn_at: string | null
  visits: { at: string; address: string }[] | null
}

const iso = (time: string): string => new Date(time).toISOString()

/** The links to a draft, those that work first, then the newest. */
export async function linksTo(req: PayloadRequest, { subject }: Draft): Promise<SharedLink[]> {
  const rows = await execute<Row>(
    req,
    sql`select id, made_by_name, made_at, expires_at, withdrawn_at,
               (select json_agg(json_build_object('at', v.at, 'address', v.address) order by v.at desc)
                  from (select * from preview_link_visits where link_id = l.id order by at desc limit 20) v) as visits
          from preview_links l where "of" = ${keyOf(subject)} order by (${works}) desc, id desc limit ${mostWorking + 20}`,
  )
  return rows.map((row) => ({
    id: row.id,
    madeByName: row.made_by_name,
    madeAt: iso(row.made_at),
    expiresAt: iso(row.expires_at),
    withdrawnAt: row.withdrawn_at === null ? null : iso(row.withdrawn_at),
    visits: (row.visits ?? []).map(({ address, at }) => ({ at: iso(at), address })),
  }))
}

/** Ends a link at once. Whoever may write the draft may do so. */
export async function withdrawLink(req: PayloadRequest, draft: Draft, id: number): Promise<void> {
  const rows = await execute(
    req,
    sql`update preview_links set withdrawn_at = now()
          where id = ${id} and "of" = ${keyOf(draft.subject)} and withdrawn_at is null returning id`,
  )
  if (rows.length === 0) throw new APIError('This link has been withdrawn already.', 400, null, true)
  await noteEvent(req, { ...eventOf(draft), what: 'preview-link-withdrawn' })
}

/** Links go with their record. */
export async function forgetLinks(req: PayloadRequest, of: string): Promise<void> {
  await execute(req, sql`delete from preview_links where "of" = ${of}`)
}
