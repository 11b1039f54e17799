import { formatPartialDate } from '../dates/partial-date'
import { formatCount } from '../formatting/numbers'
import { monthsBetween } from './month'

/** What an import did, in numbers of figures. */
interface Import {
  added: number
  changed: number
  removed: number
  /** YYYY-MM */
  firstMonth: string
  lastMonth: string
}

const figures = (count: number): string => `${formatCount(count)} ${count === 1 ? 'figure' : 'figures'}`

/**
 * What taking an import back does to public pages: how many figures go, of which months, and how many earlier ones return. Two sentences,
 * such as '540 figures of the 36 months from April 2023 to March 2026 go from public pages at once. No earlier figures return.'
 */
export const takenBackInWords = ({ added, changed, firstMonth, lastMonth, removed }: Import): string => {
  const months = monthsBetween(firstMonth, lastMonth) + 1
  const of =
    months === 1
      ? formatPartialDate(firstMonth)
      : `the ${months} months from ${formatPartialDate(firstMonth)} to ${formatPartialDate(lastMonth)}`
  const [gone, back] = [added + changed, changed + removed]
  const goes = gone === 0 ? `No figures of ${of} go` : `${figures(gone)} of ${of} ${gone === 1 ? 'goes' : 'go'}`
  const returns =
    back === 0 ? 'No earlier figures return' : `${figures(back)} from before ${back === 1 ? 'returns' : 'return'}`
  return `${goes} from public pages at once. ${returns}.`
}
