import type { TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import type { Task } from '@/domain/going-live'
import { commentsFor } from './comments'
import { draftsOf } from './drafts'
import { reviewsDue, stillToConfirm } from './due'
import { gapsOf } from './gaps'
import { keptBy } from './kept'
import type { Line } from './line'
import { openTasks } from './open-tasks'
import { plannedFor } from './planned'
import { publishedLast } from './recent'
import { reviewsFor } from './reviews'
import { structureTasks } from './structure'

// What editors see first in the admin panel, read with their own rights.

/** The lists of the dashboard. */
export interface Dashboard {
  /** what nobody does but the person: reviews, drafts that came back, comments, plans */
  waiting: Line[]
  goingLive: Task[]
  ownDrafts: Line[]
  othersDrafts: Line[]
  /** what is scheduled or being prepared */
  planned: Line[]
  overdue: Line[]
  /** reviews that are due within 30 days */
  due: Line[]
  /** terms and appointments that end within 90 days */
  terms: Line[]
  vacancies: Line[]
  gaps: Line[]
  toConfirm: Line[]
  /** what was published last */
  published: Line[]
}

/** A user's dashboard on a day ('YYYY-MM-DD'). */
export const dashboardOf = async (user: TypedUser, role: Role, today: string): Promise<Dashboard> => {
  const collections = keptBy(role)
  const [reviews, comments, plans, goingLive, drafts, due, structure, gaps, toConfirm, published] = await Promise.all([
    reviewsFor(user, role),
    commentsFor(user),
    plannedFor(user),
    role === 'administrator' ? openTasks(user) : [],
    draftsOf(user, collections),
    reviewsDue(user, collections, today),
    structureTasks(user, collections, today),
    gapsOf(user, collections, today),
    stillToConfirm(user, collections),
    publishedLast(user, collections),
  ])
  return {
    waiting: [...reviews, ...comments, ...plans.waiting],
    goingLive,
    ownDrafts: drafts.own,
    othersDrafts: drafts.others,
    planned: plans.others,
    overdue: due.overdue,
    due: due.soon,
    ...structure,
    gaps,
    toConfirm,
    published,
  }
}
