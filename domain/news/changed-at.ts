import { isDay, latestDay, type PartialDate } from '../dates/partial-date'

export interface Dated {
  /** the date of the news */
  publishedOn: PartialDate
  /** notes on what changed after publishing, each with its day */
  changeNotes?: readonly { date: string }[] | null
  /** when the record was added and last changed, ISO 8601 */
  createdAt: string
  updatedAt: string
}

/** Writing a record takes this long at most, in ms: a later change was made by somebody. */
const writing = 1_000

/** A day as feeds write it, without a time zone. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/**
 * When the news last changed: its date, the latest note on a change, or the moment at which somebody changed the record
 * after adding it. When the record came into the system says nothing: old news may be added at any time.
 * @returns ISO 8601
 */
export const newsChangedAt = ({ changeNotes, createdAt, publishedOn, updatedAt }: Dated): string => {
  const [added, changed] = [Date.parse(createdAt), Date.parse(updatedAt)]
  // of a month or a year, the last day that it may have been; never one to come
  const published = Math.min(startOf(latestDay(publishedOn)), isDay(publishedOn) ? Infinity : added)
  const noted = (changeNotes ?? []).map(({ date }) => (isDay(date) ? startOf(date) : -Infinity))
  const edited = changed - added > writing ? [changed] : []
  return new Date(Math.max(published, ...noted, ...edited)).toISOString()
}
