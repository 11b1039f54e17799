import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import type { Role } from '@/access/roles'
import { kinds, permissionOf, type Resource } from '@/access/table'
import { oneLineAKind } from '@/domain/content-list/by-kind'
import { beforeGoingLive, type Task } from '@/domain/going-live'
import { dayAfter } from '@/domain/dates/london-time'
import type { Plan } from '@/domain/plans/plan'
import { mergedWords } from '@/domain/publication-state'
import { calendarOf } from './plans/plans'
import { publicationsOf } from './publication'
import { reviewsFor, type WaitingReview } from './reviews'

// What editors see first in the admin panel, read with their own rights.

/** A record that needs attention. */
export interface Waiting {
  href: string
  title: string
  /** the collection's name in the admin panel */
  kind: string
  /** what to confirm, when the review is due, or who last edited the draft */
  note: string
  /** of drafts: whether the public sees an earlier version */
  state: string
}

/** The same of a record of a collection. */
interface WaitingRecord extends Waiting {
  collection: string
  /** what several of its kind are called */
  kinds: string
}

/** The lists of the dashboard. */
export interface Dashboard {
  /** drafts that somebody asks the person to look at, or gave back to them */
  reviews: WaitingReview[]
  goingLive: Task[]
  toConfirm: Waiting[]
  reviewDue: Waiting[]
  drafts: Waiting[]
  /** what is scheduled, or waits for an approval */
  planned: Waiting[]
}

/** The most rows of a list, and of each collection in it. */
const most = 50
const soon = 30

type Kept = Exclude<
  Resource,
  | 'home'
  | 'site-settings'
  | 'media'
  | 'documents'
  | 'redirects'
  | 'bundles'
  | 'alerts'
  | 'corrections'
  | 'users'
  | 'audit-events'
  | 'reviews'
>

/** The collections that a role may edit, in the order of the access table. */
const keptBy = (role: Role): Kept[] =>
  (Object.keys(kinds) as Resource[]) // the keys of that table
    .filter(
      (slug): slug is Kept =>
        ['content', 'governance'].includes(kinds[slug]) &&
        slug !== 'home' &&
        ['all', 'drafts'].includes(permissionOf(role, slug)),
    )

interface Found {
  id: number
  [field: string]: string | number | null | undefined
}

/** Records that match a condition, as far as the user may read them. */
const waiting = async (
  collections: Kept[],
  user: TypedUser,
  where: Where,
  sort: string,
  note: string,
  draft: boolean,
): Promise<WaitingRecord[]> => {
  const payload = await getPayload({ config })
  const lists = await Promise.all(
    collections.map(async (collection) => {
      const { admin, labels } = payload.collections[collection].config
      const title = admin.useAsTitle ?? 'id'
      const { docs } = await payload.find({
        collection,
        depth: 0,
        draft,
        limit: most,
        overrideAccess: false,
        pagination: false,
        sort,
        user,
        where,
        select: { [title]: true, [note]: true, _status: true },
      })
      const found = docs as unknown as Found[] // just the fields selected
      const rows = found.map(({ _status, id }) => ({ id, _status: String(_status) }))
      const states = draft ? await publicationsOf(collection, rows) : []
      const records = found.map((doc, place): WaitingRecord => ({
        href: `/admin/collections/${collection}/${doc.id}`,
        title: String(doc[title] ?? 'No title yet'),
        kind: typeof labels.singular === 'string' ? labels.singular : collection,
        kinds: typeof labels.plural === 'string' ? labels.plural : collection,
        collection,
        note: String(doc[note] ?? ''),
        state: states[place] ?? '',
      }))
      return records.filter(({ state }) => state !== mergedWords) // another record says it now
    }),
  )
  return lists.flat()
}

/** What an administrator has to do before the site goes live. */
export const openTasks = async (user: TypedUser): Promise<Task[]> => {
  const payload = await getPayload({ config })
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: false, user })
  return beforeGoingLive({ ...settings, siteUrl: process.env.SITE_URL ?? '', mail: Boolean(process.env.SMTP_URL) })
}

const plannedWords: Record<Plan['state'], string> = {
  preparing: 'Being prepared',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  failed: 'Not published',
}

/** What failed and what is next come before what is still being prepared. */
const plannedFor = async (user: TypedUser): Promise<Waiting[]> => {
  const { scheduled, waiting: others } = await calendarOf(user)
  const failed = others.filter(({ state }) => state === 'failed')
  return [...failed, ...scheduled, ...others.filter(({ state }) => state !== 'failed')].map(
    ({ href, problem, state, title, when }) => ({
      href,
      title,
      kind: plannedWords[state],
      note: problem ?? when ?? 'No day yet',
      state: '',
    }),
  )
}

/** A user's dashboard on a day ('YYYY-MM-DD'). */
export const dashboardOf = async (user: TypedUser, role: Role, today: string): Promise<Dashboard> => {
  const collections = keptBy(role)
  const [reviews, live, toConfirm, reviewDue, drafts, planned] = await Promise.all([
    reviewsFor(user, role),
    role === 'administrator' ? openTasks(user) : [],
    // records written without the panel may hold ''
    waiting(
      collections,
      user,
      { needsConfirmation: { exists: true, not_equals: '' } },
      '-updatedAt',
      'needsConfirmation',
      false,
    ),
    waiting(
      collections,
      user,
      { nextReviewDue: { less_than_equal: dayAfter(today, soon) } },
      'nextReviewDue',
      'nextReviewDue',
      false,
    ),
    waiting(collections, user, { _status: { equals: 'draft' } }, '-updatedAt', 'lastEditedBy', true),
    plannedFor(user),
  ])
  return {
    reviews,
    goingLive: live,
    toConfirm: oneLineAKind(
      toConfirm.filter(({ note }) => note.trim() !== ''),
      most,
    ),
    reviewDue: [...reviewDue].sort((a, b) => a.note.localeCompare(b.note)).slice(0, most),
    drafts: drafts.slice(0, most),
    planned,
  }
}
