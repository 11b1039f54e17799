import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import { permissionOf, type Resource } from '@/access/table'
import { londonDay } from '@/domain/dates/london-time'
import { plannedMoment } from '@/domain/dates/planned-moment'
import { formatMoment } from '@/domain/formatting/dates'
import { editorId, editorName } from '@/domain/formatting/editor'
import type { OwnPlan } from '@/domain/plans/plan'
import type { Bundle } from '@/payload-types'
import { approversOf, named } from './approvers'
import { recordOf } from './planned-item'

/** A plan without what is in it. */
export interface Outline extends Omit<OwnPlan, 'items'> {
  /** the number of who saved it last; null where that was not noted */
  editedBy: number | null
}

/** Whether a person may publish records of this kind without somebody else. */
export const mayPublishKind = (user: TypedUser, resource: Resource): boolean =>
  permissionOf(user.role, resource) === 'all'

const whoOf = ({ approvedBy, lastEditedBy }: Bundle): string | null => {
  if (typeof approvedBy === 'object' && approvedBy !== null) return approvedBy.name
  return lastEditedBy ? editorName(lastEditedBy) : null
}

/** A bundle as the person sees it, without its items. @param bundle with the approver's name, if it is approved */
export const outlineOf = (user: TypedUser, bundle: Bundle): Outline => {
  const { day, id, items, problem, publishedAt, state, time, title } = bundle
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
    editedBy: editorId(bundle.lastEditedBy ?? ''),
    mayPublish: (items ?? []).every((row) => {
      const resource = row.home ? 'home' : recordOf(row)?.collection
      return resource === undefined || mayPublishKind(user, resource)
    }),
  }
}

/** Bundles as the person may read them, in order, each with who has approved it. */
export const findBundles = async (user: TypedUser, where: Where, sort: string, limit: number): Promise<Bundle[]> => {
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
  return docs.map((doc) => named(doc, names))
}

/** The same as the panel lists them. */
export const findOutlines = async (user: TypedUser, where: Where, sort: string, limit: number): Promise<Outline[]> =>
  (await findBundles(user, where, sort, limit)).map((bundle) => outlineOf(user, bundle))
