import { earliestDay, formatPartialDate, latestDay, type PartialDate } from '../dates/partial-date'
import { capital } from '../formatting/capital'
import { referrerKinds, type ReferrerKind, type Referrers } from './referrers'

const names: Record<ReferrerKind, string> = { gp: 'GP', hospital: 'hospital', self: 'self-referral' }

/** Who can refer for a test at a centre, by what is known. */
export interface ReferralsInWords {
  /** 'GP, hospital' */
  yes: string | null
  no: string | null
  /** where something is known: of whom it is not */
  unknown: string | null
}

/** Who can refer, for a cell of the table: null everywhere where nothing is known. */
export const referralsInWords = (referrers: Referrers): ReferralsInWords => {
  const those = (answer: 'yes' | 'no' | null): string | null => {
    const found = referrerKinds.filter((who) => referrers[who] === answer)
    return found.length === 0 ? null : capital(found.map((who) => names[who]).join(', '))
  }
  const [yes, no] = [those('yes'), those('no')]
  return { yes, no, unknown: yes === null && no === null ? null : those(null) }
}

/**
 * When a table was checked, in words: 'Checked between March 2026 and 12 October 2026. 5 of 20 have no date yet.'
 * @param checked of each entry; null: no date
 */
export const checkedInWords = (checked: readonly (PartialDate | null)[]): string => {
  const dated = checked.filter((one) => one !== null)
  const [oldest] = [...dated].sort((a, b) => earliestDay(a).localeCompare(earliestDay(b)))
  const [newest] = [...dated].sort((a, b) => latestDay(b).localeCompare(latestDay(a)))
  if (!oldest || !newest) return 'Nobody has told us yet when this was last checked.'
  const [from, to] = [formatPartialDate(oldest), formatPartialDate(newest)]
  const when =
    from === to
      ? `Last checked: ${to}.`
      : `Last checked: ${to}. The oldest entry was checked ${dayOrMonth(oldest)} ${from}.`
  const without = checked.length - dated.length
  if (without === 0) return when
  return `${when} ${without} of ${checked.length} entries ${without === 1 ? 'has' : 'have'} no date of checking yet.`
}

const dayOrMonth = (date: PartialDate): string => (date.length === 10 ? 'on' : 'in')
