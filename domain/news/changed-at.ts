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
 * When news was changed after it was published: the latest note on a change, or the moment at which somebody changed the
 * record after adding it.
 * @returns ISO 8601, or null: nothing says so
 */
export const newsModifiedAt = ({ changeNotes, createdAt, updatedAt }: Dated): string | null => {
  const [added, changed] = [Date.parse(createdAt), Date.parse(updatedAt)]
  const noted = (changeNotes ?? []).flatMap(({ date }) => (isDay(date) ? [startOf(date)] : []))
  const edited = changed - added > writing ? [changed] : []
  const moments = [...noted, ...edited]
  return moments.length > 0 ? new Date(Math.max(...moments)).toISOString() : null
}

/**
 * When the news last changed, for feeds, which must say a moment: its date, the latest note on a change, or the moment at which somebody changed the record
 * after adding it. When the record came into the system says nothing: old news may be added at any time.
 * @returns ISO 8601
 */
export const newsChangedAt = (dated: Dated): string => {
  const { createdAt, publishedOn } = dated
  // of a month or a year, the last day that it may have been; never one to come
  const published = Math.min(startOf(latestDay(publishedOn)), isDay(publishedOn) ? Infinity : Date.parse(createdAt))
  const modified = newsModifiedAt(dated)
  return new Date(Math.max(published, modified === null ? -Infinity : Date.parse(modified))).toISOString()
}
