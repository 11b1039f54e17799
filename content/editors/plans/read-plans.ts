import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import type { OwnPlan } from '@/domain/plans/plan'
import { findBundles, outlineOf } from './outlines'
import { readItem } from './planned-item'

/** Bundles with what is in them, as the person may read it, in order. */
export const findPlans = async (user: TypedUser, where: Where, sort: string, limit: number): Promise<OwnPlan[]> => {
  const payload = await getPayload({ config })
  const bundles = await findBundles(user, where, sort, limit)
  return Promise.all(
    bundles.map(async (bundle): Promise<OwnPlan> => {
      const { editedBy: _, ...plan } = outlineOf(user, bundle)
      return { ...plan, items: await Promise.all((bundle.items ?? []).map((row) => readItem(payload, user, row))) }
    }),
  )
}
