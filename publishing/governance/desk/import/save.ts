import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { checkLater, type Check } from '@/access/check-later'
import { importLimits } from '@/domain/governance/import/limits'
import type { Draft } from '@/domain/governance/import/plan'
import { newestVersion } from '../../../workflow/approval'
import { refuse } from '../../../workflow/refuse'
import { refuseEnded, requestIn } from '../../../workflow/transaction'

/** A draft that was refused, and what its rule threw. */
export interface Refused {
  key: string
  error: unknown
}

type Value = Draft['fields'][string]

/** A reference to a draft by its key, or to a record by its id. */
const idOf = (saved: ReadonlyMap<string, number>, value: Value | undefined): number | null =>
  typeof value === 'string' ? (saved.get(value) ?? null) : typeof value === 'number' ? value : null

const organisation = (value: Value): { relationTo: string; value: number } | null => {
  const [relationTo = '', id] = String(value).split(':')
  return value === null ? null : { relationTo, value: Number(id) }
}

/** The fields of a draft as they are stored. */
const dataOf = ({ fields }: Draft, saved: ReadonlyMap<string, number>): Record<string, unknown> => {
  const { filledBy, onBehalfOf, person, seat, ...rest } = fields
  return {
    ...rest,
    ...(filledBy === undefined ? {} : { filledBy: organisation(filledBy) }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: organisation(onBehalfOf) }),
    ...(seat === undefined ? {} : { seat: idOf(saved, seat) }),
    ...(person === undefined
      ? {}
      : { holder: person === null ? 'not-published' : 'person', person: idOf(saved, person) }),
  }
}

interface Saving {
  payload: Payload
  transactionID: number | string
  user: TypedUser
  drafts: ReadonlyMap<string, Draft>
  /** why the past is corrected, where it is */
  reason: string
}

const saveOne = async (
  req: PayloadRequest,
  { collection, id }: Draft,
  data: Record<string, unknown>,
): Promise<number> => {
  const own = { collection, depth: 0, overrideAccess: false, req, user: req.user } as const
  const fields = (status: 'draft' | 'published') => ({ ...data, _status: status }) as never // fields of that collection
  if (id === null) {
    // a rule that waits has to know which record it is about
    const made = await req.payload.create({ ...own, data: fields('draft'), draft: true, overrideAccess: false })
    await req.payload.update({ ...own, data: { _status: 'published' }, id: made.id, overrideAccess: false })
    return made.id
  }
  const newest = await newestVersion(req, { collection, id })
  if (newest && newest.data._status !== 'published')
    refuse(
      'This has a newer draft, which this would publish too. Open its form, and publish or discard the draft first.',
    )
  await req.payload.update({ ...own, data: fields('published'), id, overrideAccess: false })
  return id
}

/**
 * Saves drafts in one transaction, as published. Rules about several records look at what all of them make together.
 * @returns what was refused; after something that does not wait for the others the transaction is over
 */
export async function saveDrafts({ drafts, payload, reason, transactionID, user }: Saving): Promise<Refused[]> {
  const saved = new Map<string, number>()
  const left: { key: string; check: Check }[] = []
  const longest = Date.now() + importLimits.time
  for (const [key, draft] of drafts) {
    if (Date.now() > longest) refuse('This took too long and was given up. Import fewer rows at once.', 503)
    refuseEnded(payload, transactionID)
    const later = checkLater((check) => left.push({ key, check }))
    const req = await requestIn(payload, transactionID, user, later)
    const why = draft.collection === 'people' ? {} : { correctionReason: reason || null }
    try {
      saved.set(key, await saveOne(req, draft, { ...dataOf(draft, saved), ...why }))
    } catch (error) {
      return [{ key, error }]
    }
  }
  const refused: Refused[] = []
  for (const { check, key } of left) {
    try {
      await check()
    } catch (error) {
      refused.push({ key, error })
    }
  }
  return refused
}
