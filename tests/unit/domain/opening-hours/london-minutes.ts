// The clock in London minute by minute, for the slow reference. It shares no code with domain/.

const minute = 60_000
const hour = 60 * minute
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })

/** The day a number of days later. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * hour).toISOString().slice(0, 10)

/** A minute of the calendar in London. */
export interface LondonMinute {
  at: number
  /** 'YYYY-MM-DD' */
  day: string
  /** the day before */
  eve: string
  /** the furthest that the clock has shown since midnight: it stands still while the clocks go back over an hour again */
  furthest: number
}

/** Every minute from the midnight before a moment, for some days. */
export const londonMinutes = (from: number, days: number): LondonMinute[] => {
  const minutes: LondonMinute[] = []
  let [day, eve, furthest] = ['', '', 0]
  // offsets change on the hour only
  for (let start = Math.floor(from / hour) * hour - 26 * hour; minutes.length < days * 1440; start += hour) {
    const [date = '', time = ''] = clock.format(start).split(' ')
    for (let past = 0; past < 60; past++) {
      const shown = Number(time.slice(0, 2)) * 60 + past
      furthest = date === day ? Math.max(furthest, shown) : shown
      if (date !== day) eve = daysLater(date, -1)
      day = date
      minutes.push({ at: start + past * minute, day, eve, furthest })
    }
  }
  return minutes.slice(minutes.findIndex(({ furthest: shown }) => shown === 0))
}
