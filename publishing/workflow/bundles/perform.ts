import type { Payload, TypedUser } from 'payload'
import { asOf } from '@/access/as-of'
import { checkLater, type Check } from '@/access/check-later'
import { keyOf, textOf, type VersionData } from '../approval'
import { isCorrectable } from '../corrections/kinds'
import { publishCorrection } from '../corrections/told'
import { refuse } from '../refuse'
import { refuseEnded, requestIn } from '../transaction'
import type { Item } from './items'

/** Marks a save that a bundle makes of one subject: it is no edit, so it voids no approval of that one. */
export const byBundle = 'byBundle'

/** A rule that an item of a bundle has to keep when all of it is saved. */
export interface LeftToCheck {
  item: Item
  check: Check
}

/**
 * Looks at what all the items of a bundle make together, in its transaction: whatever their order, only that counts.
 * @returns the items that break a rule, each with what the rule threw
 */
export async function brokenAfterwards(left: readonly LeftToCheck[]): Promise<{ item: Item; error: unknown }[]> {
  const broken: { item: Item; error: unknown }[] = []
  for (const { check, item } of left) {
    try {
      await check()
    } catch (error) {
      broken.push({ item, error })
    }
  }
  return broken
}

export interface Performance {
  payload: Payload
  transactionID: number | string
  /** who has approved it: their rights hold; nobody where it is only looked at and rolled back */
  user: TypedUser | null
  item: Item
  data: VersionData
  /** takes what is to be checked when all of the bundle is saved */
  left: LeftToCheck[]
  /** the moment for which rules about dates count, where it is not now */
  moment?: Date
}

/** Publishes one item, or takes it away, with all the guards that hold for a person's own save. */
export async function perform({ data, item, left, moment, payload, transactionID, user }: Performance): Promise<void> {
  refuseEnded(payload, transactionID)
  const { action, subject } = item
  const req = await requestIn(payload, transactionID, user, {
    [byBundle]: keyOf(subject),
    ...checkLater((check) => left.push({ item, check })),
    ...(moment ? asOf(moment) : {}),
  })
  const own = { depth: 0, overrideAccess: user === null, req, ...(user ? { user } : {}) } as const
  const change =
    action === 'publish' ? { ...textOf(data), _status: 'published' as const } : { _status: 'draft' as const }
  if ('global' in subject) {
    await payload.updateGlobal({ ...own, data: change, slug: subject.global })
    return
  }
  const { collection, id } = subject
  const publish = () => payload.update({ ...own, collection, data: change, id })
  if (!item.correction) {
    await publish()
    return
  }
  if (!isCorrectable(collection)) return refuse('Nobody is told of corrections of this kind.')
  const at = moment ?? new Date()
  await publishCorrection(req, { collection, id }, { ...item.correction, at, mended: textOf(data), publish })
}
