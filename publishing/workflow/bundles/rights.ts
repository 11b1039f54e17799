import { APIError, type PayloadRequest } from 'payload'
import { mayPublish, mayRead } from '@/access/rules'
import { type Item, itemKey, kindWords, resourceOf } from './items'

/** True for whoever may publish every item: they alone approve, schedule and run a bundle, or take it back. */
export const mayPublishAll = (user: unknown, items: Item[]): boolean =>
  items.every((item) => mayPublish(user, resourceOf(item)))

/** @throws APIError 403 that names what the person may not publish */
export function refuseUnlessPublisher(req: PayloadRequest, items: Item[]): void {
  const others = items.filter((item) => !mayPublish(req.user, resourceOf(item)))
  if (others.length === 0) return
  throw new APIError(
    `You may not publish ${[...new Set(others.map((item) => kindWords(req, item)))].join(', ')}. Somebody who may publish everything in the bundle does this.`,
    403,
    null,
    true,
  )
}

/**
 * Nobody puts into a bundle, takes out of it or changes there what they may not write.
 * @throws APIError 403 that names what it is
 */
export function refuseForeignItems(req: PayloadRequest, before: Item[], after: Item[]): void {
  const keys = (items: Item[]): Set<string> => new Set(items.map(itemKey))
  const [old, now] = [keys(before), keys(after)]
  const changed = [
    ...before.filter((item) => !now.has(itemKey(item))),
    ...after.filter((item) => !old.has(itemKey(item))),
  ]
  const foreign = changed.find((item) => !mayRead(req.user, resourceOf(item)))
  if (foreign)
    throw new APIError(`You may not plan ${kindWords(req, foreign)}. Ask somebody who keeps them.`, 403, null, true)
}
