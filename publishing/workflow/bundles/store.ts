import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import type { Bundle } from '@/payload-types'
import type { ApprovedVersion } from '../approval'
import { execute } from '../../statements'

export type State = Bundle['state']

/** What the workflow notes of a bundle. */
export interface Noted {
  state: State
  dueAt?: string | null
  approval?: ApprovedVersion[] | null
  approvedBy?: number | null
  approvedAt?: string | null
  publishedAt?: string | null
  problem?: string | null
}

/** A bundle that has no approval, with the reason where it had one. */
export const preparing = (problem: string | null): Noted => ({
  state: 'preparing',
  approval: null,
  approvedBy: null,
  approvedAt: null,
  problem,
})

/** Keeps others from changing a bundle until the transaction of the request ends, and says in which state it is. */
export async function lockBundle(req: PayloadRequest, id: number): Promise<State | null> {
  const [row] = await execute<{ state: State }>(req, sql`select state from bundles where id = ${id} for update`)
  return row?.state ?? null
}

/**
 * A bundle as it is stored. Whoever asks has been asked for their rights before, or is the workflow itself.
 * @throws APIError 404 where there is none
 */
export async function storedBundle(req: PayloadRequest, id: number): Promise<Bundle> {
  const found = await req.payload.db.findOne<Bundle>({ collection: 'bundles', req, where: { id: { equals: id } } })
  if (!found || found.deletedAt) throw new APIError('There is no such bundle.', 404, null, true)
  return found
}

/** Writes what the workflow notes, past the form's rules and access: nobody's form can. */
export async function note(req: PayloadRequest, id: number, noted: Noted): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'bundles',
    data: { ...noted, updatedAt: new Date().toISOString() },
    id,
    req,
    returning: false,
  })
}

/** The approved version of something in a bundle. */
export const approvalOf = ({ approval }: Pick<Bundle, 'approval'>): ApprovedVersion[] =>
  Array.isArray(approval) ? (approval as unknown as ApprovedVersion[]) : [] // only `note` writes it

/** What the log of events calls a bundle. */
export const eventOf = ({ id, title }: Pick<Bundle, 'id' | 'title'>) => ({ kind: 'bundles', id, title }) as const
