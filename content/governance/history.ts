import { earliestDay } from '@/domain/dates/partial-date'
import type { StructureEvent } from '@/domain/governance/events'
import { londonDay } from '@/domain/dates/london-time'
import { expiresDayAfter } from '../clock'
import { pageOf } from '../paging'
import { eventViews, type EventView } from './event-views'
import { publicStructure } from './public-structure'
import type { Appointed } from './as-rules'

type Event = StructureEvent<Appointed>

/** Changes on a page of their history. */
export const changesPerPage = 50

/** One page of what changed, the newest first. */
export interface HistoryPage {
  changes: EventView[]
  pages: number
  /** on the first page: what will change, the next first */
  coming: EventView[]
  /** whether more is to come than that */
  moreComing: boolean
}

/** What has happened, or may have, by a day, and what is still to come; the page expires when the next of that does. */
const byTense = async (at: Date): Promise<{ past: Event[]; coming: Event[] }> => {
  const [day, { events }] = [londonDay(at), await publicStructure()]
  const coming = events.filter(({ date }) => earliestDay(date) > day).reverse()
  const next = coming[0] && earliestDay(coming[0].date)
  if (next) expiresDayAfter(next, 0)
  return { past: events.filter(({ date }) => earliestDay(date) <= day), coming }
}

/** One page of what changed in the structure; null for a page that does not exist. */
export const historyPage = async (page: number, at: Date): Promise<HistoryPage | null> => {
  const { coming, past } = await byTense(at)
  const found = pageOf(past, page, changesPerPage)
  if (found === null) return null
  const { items: shown, pages } = found
  const next = page === 1 ? coming.slice(0, changesPerPage) : []
  const views = await eventViews([...shown, ...next])
  return {
    changes: views.slice(0, shown.length),
    pages,
    coming: views.slice(shown.length),
    moreComing: page === 1 && coming.length > next.length,
  }
}

/** The newest changes, for a feed. */
export const changesForFeed = async (limit: number, at: Date): Promise<EventView[]> =>
  eventViews((await byTense(at)).past.slice(0, limit))
