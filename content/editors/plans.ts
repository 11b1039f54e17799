import config from '@payload-config'
import { getPayload, type Payload, type TypedUser, type Where } from 'payload'
import { permissionOf, type Resource } from '@/access/table'
import { plannedMoment } from '@/domain/dates/planned-moment'
import { londonDay } from '@/domain/dates/london-time'
import { formatMoment } from '@/domain/formatting/dates'
import { editorName } from '@/domain/formatting/editor'
import { addressOf, isPublicRecord, publicRecords, type PublicRecord } from '@/domain/public-records'
import type { Bundle } from '@/payload-types'

// What is planned, as editors see it: read with their own rights.

type State = Bundle['state']

/** A record that is published, or taken away, with others. */
export interface PlannedItem {
  action: 'publish' | 'unpublish'
  title: string
  kind: string
  /** its form */
  href: string
  /** its newest draft as a page */
  preview: string
  /** where the public reads it now; null if it is not public */
  address: string | null
  /** what names it is asked for by these; null for the home page */
  record: { collection: PublicRecord; id: number } | null
}

export interface Plan {
  id: number
  href: string
  title: string
  state: State
  /** when it happens, or has happened, in words; null where no day is set */
  when: string | null
  /** the day in London by which lists are ordered, 'YYYY-MM-DD' */
  day: string | null
  /** what is to be known of its time, such as that it comes twice on that day */
  note: string | null
  /** who has approved it, or else who has prepared it */
  who: string | null
  /** why it is not approved any more, or was not published */
  problem: string | null
  items: PlannedItem[]
}

/** A plan with what the person may do with it. */
export interface OwnPlan extends Plan {
  mayPublish: boolean
}

type Row = Bundle['items'] extends infer Items ? (NonNullable<Items> extends (infer One)[] ? One : never) : never
interface Doc {
  _status?: string | null
  slug?: string | null
}

const mayPublishKind = (user: TypedUser, resource: Resource): boolean => permissionOf(user.role, resource) === 'all'

const idOf = (value: unknown): number =>
  Number(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

const recordOf = ({ record }: Row): PlannedItem['record'] =>
  record ? { collection: record.relationTo, id: idOf(record.value) } : null

const readItem = async (payload: Payload, user: TypedUser, row: Row): Promise<PlannedItem> => {
  const { action } = row
  if (row.home)
    return {
      ...{
        action,
        title: 'The home page',
        kind: 'Home page',
        href: '/admin/globals/home',
        preview: '/preview/home/draft',
      },
      ...{ address: '/', record: null },
    }
  const record = recordOf(row)
  if (!record)
    return {
      action,
      title: 'A record that is not there any more',
      kind: '',
      href: '',
      preview: '',
      address: null,
      record,
    }
  const { collection, id } = record
  const read = async (draft: boolean): Promise<unknown> =>
    payload.findByID({ collection, depth: 0, disableErrors: true, draft, id, overrideAccess: false, trash: true, user })
  const [draft, main] = await Promise.all([read(true), read(false)])
  const { key, title } = publicRecords[collection]
  const { labels } = payload.collections[collection].config
  const name = (draft as Record<string, unknown> | null)?.[title] // one of several collections
  const live = main as Doc | null // as above
  return {
    action,
    title:
      draft === null
        ? 'A record that you may not read'
        : typeof name === 'string' && name !== ''
          ? name
          : 'No title yet',
    kind: typeof labels.singular === 'string' ? labels.singular : collection,
    href: `/admin/collections/${collection}/${id}`,
    preview: `/preview/${collection}/${id}`,
    address: live?._status === 'published' ? addressOf(collection, key === 'slug' ? String(live.slug) : id) : null, // a published record has one
    record,
  }
}

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

const findPlans = async (user: TypedUser, where: Where, sort: string, limit: number): Promise<OwnPlan[]> => {
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

/** What approvers are called: a person may read no other user, but who has approved a plan is no secret among editors. */
const approversOf = async (payload: Payload, bundles: Bundle[]): Promise<Map<number, string>> => {
  const ids = bundles.flatMap(({ approvedBy }) => (typeof approvedBy === 'number' ? [approvedBy] : []))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // see above; the name alone
    pagination: false,
    select: { name: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const named = (bundle: Bundle, names: Map<number, string>): Bundle => {
  const name = typeof bundle.approvedBy === 'number' ? names.get(bundle.approvedBy) : undefined
  return name === undefined ? bundle : { ...bundle, lastEditedBy: name }
}

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
