import type { TypedUser, Where } from 'payload'
import { isPublicRecord, type PublicRecord } from '@/domain/public-records'
import type { OwnPlan, Plan } from '@/domain/plans/plan'
import { mayPublishKind } from './outlines'
import { findPlans } from './read-plans'

/** What is planned and what was published lately. */
export interface Calendar {
  /** what happens by itself, the next first */
  scheduled: OwnPlan[]
  /** what waits for somebody: it failed, is being prepared, or is approved without a schedule */
  waiting: OwnPlan[]
  published: OwnPlan[]
}

/** The most rows of a list. */
const most = 50

/** All that is planned. */
export const calendarOf = async (user: TypedUser): Promise<Calendar> => {
  const [scheduled, waiting, published] = await Promise.all([
    findPlans(user, { state: { equals: 'scheduled' } }, 'dueAt', most),
    findPlans(user, { state: { in: ['failed', 'approved', 'preparing'] } }, '-updatedAt', most),
    findPlans(user, { state: { equals: 'published' } }, '-publishedAt', 20),
  ])
  return { scheduled, waiting, published }
}

/** One bundle; null where there is none that the person may read. */
export const planOf = async (user: TypedUser, id: number): Promise<OwnPlan | null> =>
  (await findPlans(user, { id: { equals: id } }, 'id', 1))[0] ?? null

/** What is planned for a record, or for the home page, and whether the person may publish it themselves. */
export const plansFor = async (
  user: TypedUser,
  of: { collection: PublicRecord; id: number } | 'home',
): Promise<{ plans: Plan[]; mayPublish: boolean }> => {
  const names: Where =
    of === 'home'
      ? { 'items.home': { equals: true } }
      : { 'items.record': { equals: { relationTo: of.collection, value: of.id } } }
  return {
    plans: await findPlans(user, { and: [names, { state: { not_equals: 'published' } }] }, 'dueAt', most),
    mayPublish: mayPublishKind(user, of === 'home' ? 'home' : of.collection),
  }
}

/** What an address names: a record of a public kind, or the home page; null for anything else. */
export const plannable = (
  collection: string,
  id: number | null,
): { collection: PublicRecord; id: number } | 'home' | null =>
  collection === 'home' ? 'home' : isPublicRecord(collection) && id !== null ? { collection, id } : null
