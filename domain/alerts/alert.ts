/** How much an alert matters, the most first. */
export const alertLevels = ['urgent', 'warning', 'information'] as const
export type AlertLevel = (typeof alertLevels)[number]

/** The level in words, as the public reads it. */
export const levelWords: Record<AlertLevel, string> = {
  urgent: 'Urgent',
  warning: 'Warning',
  information: 'Information',
}

/** What decides when an alert is shown, and before which others. */
export interface Timed {
  level: AlertLevel
  /** ISO 8601 moments: shown from the first on, and not at the second any more */
  from: string
  until: string
}

const isShown = ({ from, until }: Timed, at: Date): boolean =>
  Date.parse(from) <= at.getTime() && at.getTime() < Date.parse(until)

const compareLevels = (one: { level: AlertLevel }, other: { level: AlertLevel }): number =>
  alertLevels.indexOf(one.level) - alertLevels.indexOf(other.level)

/** The most urgent first; those of one level stay in their order. */
export const byLevel = <Alert extends { level: AlertLevel }>(alerts: readonly Alert[]): Alert[] =>
  [...alerts].sort(compareLevels)

/** The alerts that are shown at a moment, the most urgent first; of one level the newest first. */
export const alertsAt = <Alert extends Timed>(alerts: readonly Alert[], at: Date): Alert[] =>
  alerts
    .filter((alert) => isShown(alert, at))
    .sort((one, other) => compareLevels(one, other) || Date.parse(other.from) - Date.parse(one.from))

/** The next moment at which one of them begins or ends; null when none does. */
export const nextAlertChange = (alerts: readonly Timed[], at: Date): Date | null => {
  const moments = alerts
    .filter(({ from, until }) => Date.parse(from) < Date.parse(until))
    .flatMap(({ from, until }) => [Date.parse(from), Date.parse(until)])
    .filter((moment) => moment > at.getTime())
  return moments.length === 0 ? null : new Date(Math.min(...moments))
}
