import config from '@payload-config'
import { getPayload, type Payload, type TypedUser, type Where } from 'payload'
import { permissionOf, type Resource } from '@/access/table'
import { londonDay } from '@/domain/dates/london-time'
import { plannedMoment } from '@/domain/dates/planned-moment'
import { formatMoment } from '@/domain/formatting/dates'
import { editorName } from '@/domain/formatting/editor'
import type { Bundle } from '@/payload-types'
import { approversOf, named } from './approvers'
import type { OwnPlan } from '@/domain/plans/plan'
import { readItem, recordOf } from './planned-item'

/** Whether a person may publish records of this kind without somebody else. */
export const mayPublishKind = (user: TypedUser, resource: Resource): boolean =>
  permissionOf(user.role, resource) === 'all'

const whoOf = ({ approvedBy, lastEditedBy }: Bundle): string | null => {
  if (typeof approvedBy === 'object' && approvedBy !== null) return approvedBy.name
  return lastEditedBy ? editorName(lastEditedBy) : null
}

const readPlan = async (payload: Payload, user: TypedUser, bundle: Bundle): Promise<OwnPlan> => {
  const { day, id, problem, publishedAt, state, time, title } = bundle
  const items = bundle.items ?? []
  const planned = day && time ? plannedMoment(day, time) : null
  const moment = publishedAt ? new Date(publishedAt) : planned && 'moment' in planned ? planned.moment : null
  return {
    id,
    href: `/admin/collections/bundles/${id}`,
    title,
    state,
    when: moment && formatMoment(moment),
    day: moment && londonDay(moment),
    note: planned && 'note' in planned && !publishedAt ? (planned.note ?? null) : null,
    who: whoOf(bundle),
    problem: problem ?? null,
    items: await Promise.all(items.map((row) => readItem(payload, user, row))),
    mayPublish: items.every((row) => {
      const resource = row.home ? 'home' : recordOf(row)?.collection
      return resource === undefined || mayPublishKind(user, resource)
    }),
  }
}

/** Bundles as the person may read them, in order. */
export const findPlans = async (user: TypedUser, where: Where, sort: string, limit: number): Promise<OwnPlan[]> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'bundles',
    depth: 0,
    limit,
    overrideAccess: false,
    pagination: false,
    sort,
    user,
    where,
  })
  const names = await approversOf(payload, docs)
  return Promise.all(docs.map((doc) => readPlan(payload, user, named(doc, names))))
}
