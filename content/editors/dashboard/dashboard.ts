import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import type { Task } from '@/domain/going-live'
import { commentsFor } from './comments'
import { draftsOf } from './drafts'
import { reviewsDue, stillToConfirm } from './due'
import { figuresDue } from './figures-due'
import { gapsOf } from './gaps'
import { keptBy } from './kept'
import { leavingNames } from './leaving-names'
import type { Line } from './line'
import { type MissedSearch, missedSearches } from './missed-searches'
import { openTasks } from './open-tasks'
import { type Part, partOf } from './part'
import { plannedFor } from './planned'
import { publishedLast } from './recent'
import { reviewsFor } from './reviews'
import { structureTasks } from './structure'

// What editors see first in the admin panel, read with their own rights.

/** The lists of the dashboard; null for one that could not be read. */
export interface Dashboard {
  /** what nobody does but the person: reviews, drafts that came back, comments, plans */
  waiting: Line[]
  /** what of that could not be read, in words */
  notRead: string[]
  goingLive: Task[] | null
  /** figures of waiting times to import */
  figuresDue: Part
  ownDrafts: Part
  othersDrafts: Part
  /** what is scheduled or being prepared */
  planned: Part
  overdue: Part
  /** reviews that are due within 30 days */
  due: Part
  /** terms and appointments that end within 90 days */
  terms: Part
  vacancies: Part
  /** whose names go within 90 days by the retention period */
  leavingNames: Part
  gaps: Part
  toConfirm: Part
  /** what people did not find in the last 4 weeks */
  missedSearches: MissedSearch[] | null
  /** what was published last */
  published: Part
}

/** A user's dashboard on a day ('YYYY-MM-DD'). */
export const dashboardOf = async (user: TypedUser, role: Role, today: string): Promise<Dashboard> => {
  const payload = await getPayload({ config })
  const collections = keptBy(role)
  const part = <Found>(name: string, read: () => Promise<Found>) => partOf(payload, name, read)
  const [
    reviews,
    comments,
    plans,
    goingLive,
    figures,
    drafts,
    due,
    structure,
    leaving,
    gaps,
    toConfirm,
    missed,
    published,
  ] = await Promise.all([
    part('reviews', () => reviewsFor(user, role)),
    part('comments', () => commentsFor(user)),
    part('plans', () => plannedFor(user)),
    part('what to do before going live', async () => (role === 'administrator' ? openTasks(user) : [])),
    part('figures to import', () => figuresDue(role, today)),
    part('drafts', () => draftsOf(user, collections)),
    part('what is due for review', () => reviewsDue(user, collections, today)),
    part('terms and vacancies', () => structureTasks(user, collections, today)),
    part('names that go', () => (collections.includes('people') ? leavingNames(user, today) : Promise.resolve([]))),
    part('gaps', () => gapsOf(user, collections, today)),
    part('what is to confirm', () => stillToConfirm(user, collections)),
    part('what people did not find', () => missedSearches(user, role, today)),
    part('what was published', () => publishedLast(user, collections)),
  ])
  const waiting = { reviews, comments, plans: plans && plans.waiting }
  return {
    waiting: Object.values(waiting).flatMap((lines) => lines ?? []),
    notRead: Object.entries(waiting).flatMap(([name, lines]) => (lines === null ? [name] : [])),
    goingLive,
    figuresDue: figures,
    ownDrafts: drafts && drafts.own,
    othersDrafts: drafts && drafts.others,
    planned: plans && plans.others,
    overdue: due && due.overdue,
    due: due && due.soon,
    terms: structure && structure.terms,
    vacancies: structure && structure.vacancies,
    leavingNames: leaving,
    gaps,
    toConfirm,
    missedSearches: missed,
    published,
  }
}
