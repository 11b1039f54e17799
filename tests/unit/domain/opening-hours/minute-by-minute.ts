import { bankHolidayNames } from '@/domain/opening-hours/bank-holiday-names'
import type { OfferingSchedule, Schedule } from '@/domain/opening-hours/day-plan'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import type { LondonMinute } from './london-minutes'

// The slow reference: what is said of one minute of one day. Besides the data it shares no code with domain/opening-hours.

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

type Times = Pick<HoursRow, 'opens' | 'closes' | 'words'>

/** Whether a row is open at a minute counted from midnight of its day, on into the next day. */
const within = ({ opens, closes, words }: Times): ((minute: number) => boolean) => {
  if (words || !opens || !closes) return () => false
  const from = minutesIn(opens)
  const isDayEnd = ['00:00', '23:59', '24:00'].includes(closes)
  const to = isDayEnd ? 1440 : minutesIn(closes) + (minutesIn(closes) <= from ? 1440 : 0)
  return (minute) => from <= minute && minute < to
}

const isRowOf = (row: HoursRow, day: string): boolean => {
  const date = new Date(day)
  const weekday = weekdays[date.getUTCDay()]
  if (!row.days.some((one) => one === weekday)) return false
  const [inMonth, lastOfMonth] = [
    date.getUTCDate(),
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate(),
  ]
  if (!row.week) return true
  if (row.week === 'last') return inMonth > lastOfMonth - 7
  const [from, to] = { first: [1, 7], second: [8, 14], third: [15, 21], fourth: [22, 28] }[row.week]
  return inMonth >= (from ?? 0) && inMonth <= (to ?? 0)
}

const isClosedBy = (status: { from?: string | null; until?: string | null }, day: string): boolean =>
  !(status.from && day < status.from) && !(status.until && day > status.until)

/** Whether hours of every week cover each of its minutes: 'open 24 hours', whatever the days before were. */
const leavesNoGap = (hours: readonly HoursRow[]): boolean => {
  const rows = hours.filter(({ week }) => !week).map((row) => ({ days: row.days, isWithin: within(row) }))
  return Array.from({ length: 7 * 1440 }, (_, minute) => minute).every((minute) =>
    rows.some((row) =>
      row.days.some((day) => {
        const since = minute - weekdays.indexOf(day) * 1440
        return row.isWithin(since) || row.isWithin(since + 7 * 1440)
      }),
    ),
  )
}

/** What a day is like. */
interface Day {
  by: 'status' | 'exception' | 'bank-holiday' | 'week'
  isOpen: (minute: number) => boolean
  said: 'times' | 'words' | 'nothing known'
}

/** What is said of days, asked by minute. */
/** Christmas Day, Boxing Day or New Year's Day on a Saturday or Sunday: no bank holiday, and no usual day. */
const isFeastAtWeekend = (day: string): boolean =>
  ['12-25', '12-26', '01-01'].includes(day.slice(5)) && [0, 6].includes(new Date(`${day}T12:00Z`).getUTCDay())

export class MinuteByMinute {
  private readonly rows: readonly HoursRow[]
  private readonly isAlwaysOpen: boolean
  private readonly days = new Map<string, Day>()

  constructor(
    private readonly schedule: Schedule,
    private readonly offering: OfferingSchedule | null,
  ) {
    const own = offering?.hours ?? []
    this.rows = own.length > 0 ? own : schedule.hours
    this.isAlwaysOpen = leavesNoGap(this.rows)
  }

  /** Whether it is open at a minute. */
  isOpen({ day, eve: before, furthest }: LondonMinute): boolean {
    if (this.on(day).isOpen(furthest)) return true
    const [eve, own] = [this.on(before), this.on(day).by]
    if (!eve.isOpen(furthest + 1440)) return false
    return own !== 'status' && (eve.by !== 'week' || own === 'week')
  }

  /** The day as it is by itself. */
  on(day: string): Day {
    const known = this.days.get(day) ?? this.make(day)
    this.days.set(day, known)
    return known
  }

  private make(day: string): Day {
    const { bankHolidays, exceptions, hours, status } = this.schedule
    const never = (by: Day['by'], said: Day['said'] = 'times'): Day => ({ by, said, isOpen: () => false })
    if (!['open', 'limited'].includes(status.state) && isClosedBy(status, day)) return never('status')
    if (this.offering?.status.state === 'stopped' && isClosedBy(this.offering.status, day)) return never('status')
    const rows = this.rows.filter((row) => isRowOf(row, day))
    const times = this.isAlwaysOpen ? [within({ opens: '00:00', closes: '24:00' })] : rows.map(within)
    const weekly = (minute: number) => times.some((isWithin) => isWithin(minute))
    const differ = exceptions.filter(({ date, until }) => date <= day && day <= (until ?? date))
    const areOwn = this.rows !== hours
    if (differ.length > 0) return this.differing(differ, rows, areOwn ? weekly : () => true, areOwn)
    const isHoliday = bankHolidays !== 'usual' && Object.hasOwn(bankHolidayNames, day)
    if (isHoliday && bankHolidays === 'closed') return never('bank-holiday')
    const isFeast = bankHolidays !== 'usual' && isFeastAtWeekend(day)
    if ((isHoliday || isFeast) && rows.length > 0) return never('bank-holiday', 'nothing known')
    if (this.rows.length === 0) return never('week', 'nothing known')
    return { by: 'week', isOpen: weekly, said: rows.some(({ words }) => words) ? 'words' : 'times' }
  }

  private differing(
    differ: HoursException[],
    rows: HoursRow[],
    isAlsoOpen: (minute: number) => boolean,
    areOwn: boolean,
  ): Day {
    const open = differ.filter(({ closed }) => !closed)
    const times = open.map(within)
    return {
      by: 'exception',
      isOpen: (minute) => isAlsoOpen(minute) && times.some((isWithin) => isWithin(minute)),
      said: open.some(({ words }) => words) && (!areOwn || rows.length > 0) ? 'words' : 'times',
    }
  }
}
