import { latestDay, type PartialDate } from '../dates/partial-date'

/** Compares what was agreed at two times for a list: the newest first, what has no date last. */
export const newestFirst = (one: { agreed: PartialDate | null }, other: { agreed: PartialDate | null }): number =>
  one.agreed === null || other.agreed === null
    ? Number(one.agreed === null) - Number(other.agreed === null)
    : latestDay(other.agreed).localeCompare(latestDay(one.agreed))
