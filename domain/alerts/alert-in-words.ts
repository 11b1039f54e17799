import { formatMoment } from '../formatting/dates'
import { type AlertLevel, alertLevels, levelWords } from './alert'

/** An alert as its form has it: any of it may still be missing. */
export interface AlertDraft {
  level?: unknown
  scope?: unknown
  /** how many centres are chosen */
  centres: number
  from?: unknown
  until?: unknown
}

const momentIn = (value: unknown): Date | null => {
  const moment = typeof value === 'string' && value !== '' ? new Date(value) : null
  return moment && !Number.isNaN(moment.getTime()) ? moment : null
}

const whereInWords = ({ centres, scope }: AlertDraft): string => {
  if (scope !== 'centres') return 'at the top of every page'
  if (centres === 0) return 'nowhere yet: choose the centres'
  return `on ${centres === 1 ? 'the page of 1 centre' : `the pages of ${centres} centres`}, and beside ${centres === 1 ? 'it' : 'them'} in lists`
}

const isLevel = (level: unknown): level is AlertLevel => (alertLevels as readonly unknown[]).includes(level)

/** Where and when an alert shows, for whoever writes it. `at` is now. */
export function alertInWords(draft: AlertDraft, at: Date): string {
  const [from, until] = [momentIn(draft.from), momentIn(draft.until)]
  if (!from || !until) return 'Give both moments, and it is said here where and when the alert shows.'
  if (until <= from) return 'It ends before it begins, so it never shows.'
  const as = isLevel(draft.level) ? `, as “${levelWords[draft.level]}”` : ''
  const place = whereInWords(draft)
  if (at >= until) return `It is over. It showed ${place} until ${formatMoment(until)}.`
  if (at >= from)
    return `Once saved, it shows now, ${place}${as}, until ${formatMoment(until)}. Then it goes by itself.`
  return `It will show ${place}${as}, from ${formatMoment(from)} until ${formatMoment(until)}. It comes and goes by itself.`
}
