import { byName } from '../text/by-name'
import type { ListedRecord } from './record'

/** Later than any day: what has no date comes last. */
const never = '9999-12-31'

/** The review that is most overdue first, those without a date last; else by title. */
export const mostOverdueFirst = (records: readonly ListedRecord[]): ListedRecord[] =>
  [...records].sort(
    (a, b) =>
      (a.reviewDue ?? never).localeCompare(b.reviewDue ?? never) ||
      byName({ name: a.title }, { name: b.title }) ||
      a.id - b.id,
  )

/** The rows of one page. */
export interface Page<Row> {
  rows: Row[]
  /** from 1; the last one where a later one was asked for */
  page: number
  pages: number
}

/** One page of some rows, so many at once. */
export const pageOf = <Row>(rows: readonly Row[], asked: number, atOnce: number): Page<Row> => {
  const pages = Math.max(1, Math.ceil(rows.length / atOnce))
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages)
  return { rows: rows.slice((page - 1) * atOnce, page * atOnce), page, pages }
}
