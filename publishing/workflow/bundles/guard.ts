import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { plannedMoment } from '@/domain/dates/planned-moment'
import { formatMoment } from '@/domain/formatting/dates'
import type { Bundle } from '@/payload-types'
import { keyOf } from '../approval'
import { isCorrectable } from '../corrections/kinds'
import { itemKey, itemOf, itemsOf, itemWords, rowsOf, type StoredItem } from './items'
import { mayPublishAll, refuseForeignItems } from './rights'
import { lockBundle, preparing, type State } from './store'
import { isApproved } from './voiding'

type Sent = Partial<Pick<Bundle, 'items' | 'day' | 'time' | 'deletedAt'>>

/** A rule for the record of an item: there is one, or it is the home page. */
export const validItem = (value: unknown, { siblingData }: { siblingData: unknown }): true | string =>
  (siblingData as StoredItem).home === true || Boolean(value) || 'Choose the record.' // the row that it stands in

const momentIn = ({ day, time }: Sent): string | null => {
  if (!day && !time) return null
  if (!day || !time) throw new APIError('Give both the day and the time, or neither.', 400, null, true)
  const planned = plannedMoment(day, time)
  if ('problem' in planned) throw new APIError(planned.problem, 400, null, true)
  return planned.moment.toISOString()
}

const refuseImpossible = async (req: PayloadRequest, { items }: Sent): Promise<void> => {
  const seen = new Set<string>()
  for (const item of itemsOf(items)) {
    if ('global' in item.subject && item.action === 'unpublish')
      throw new APIError('The home page is always public. Choose “Publish”, or another record.', 400, null, true)
    if (item.correction && ('global' in item.subject || !isCorrectable(item.subject.collection)))
      throw new APIError(`${await itemWords(req, item)}: readers are told of no corrections of it.`, 400, null, true)
    if (seen.has(keyOf(item.subject)))
      throw new APIError(`${await itemWords(req, item)} is in this bundle twice. Take one out.`, 400, null, true)
    seen.add(keyOf(item.subject))
  }
}

const contentOf = ({ day, items, time }: Sent): string =>
  JSON.stringify([
    rowsOf(items).map((row) => {
      const item = itemOf(row)
      return item && itemKey(item)
    }),
    day || null,
    time || null,
  ])

const refuseInState = (req: PayloadRequest, state: State | null, before: Sent): void => {
  if (state === 'published')
    throw new APIError('This bundle is published. Make a new one for what comes next.', 400, null, true)
  if (isApproved(state) && !mayPublishAll(req.user, itemsOf(before.items)))
    throw new APIError('This bundle is approved. Ask whoever publishes to take it back first.', 403, null, true)
}

/**
 * What holds for a save of a bundle by a person: rights to each item, no record twice, a moment that there is; and an
 * approved bundle that becomes another one loses its approval.
 */
export const guardBundle: CollectionBeforeChangeHook<Bundle> = async ({ data, operation, originalDoc, req }) => {
  const before: Sent = operation === 'update' && originalDoc ? originalDoc : {}
  const after: Sent = { ...before, ...data }
  const isMove = Boolean(after.deletedAt) !== Boolean(before.deletedAt)
  if (req.user) refuseForeignItems(req, isMove ? [] : itemsOf(before.items), itemsOf(after.items))
  await refuseImpossible(req, after)
  const own = { ...data, dueAt: momentIn(after) }
  if (operation !== 'update' || !originalDoc) return { ...own, ...preparing(null), publishedAt: null }
  const state = await lockBundle(req, originalDoc.id)
  if (!isMove) refuseInState(req, state, before)
  else if (isApproved(state) && !mayPublishAll(req.user, itemsOf(before.items)))
    throw new APIError('You may not take this bundle away: it holds what others publish.', 403, null, true)
  if (!isApproved(state) || (!isMove && contentOf(before) === contentOf(after))) return own
  const words = `${req.user?.name ?? 'The system'} changed the bundle on ${formatMoment(new Date())}, so the approval and the schedule are gone. Approve it again.`
  return { ...own, ...preparing(words) }
}
