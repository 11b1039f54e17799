import { formatPartialDate, type PartialDate, type Span } from '../../dates/partial-date'
import { dayOf, isGiven, outside, type DayNumber } from '../windows'

/** A record of the structure that is in the way of a save: the panel links to it. */
export interface InTheWay {
  collection: 'governance-bodies' | 'seats' | 'appointments' | 'people'
  id: number
  /** what the link says */
  name: string
}

/** Why a save is refused: at which field, and what to do. */
export interface Problem {
  /** the field's path, such as 'reportingLines.2.from' */
  path: string
  /** what the field is called */
  label: string
  message: string
  /** what has to be changed first */
  records?: readonly InTheWay[]
}

export const quoted = (name: string): string => `"${name}"`

/** A span in words: 'from 1 May 2024 until 2025', 'until 2025', 'on 1 May 2024', 'without dates'. */
export const spanInWords = ({ from, until }: Span): string => {
  if (from?.length === 10 && from === until) return `on ${formatPartialDate(from)}`
  const ends = until ? `until ${formatPartialDate(until)}` : ''
  if (!from) return ends || 'without dates'
  return [`from ${formatPartialDate(from)}`, ends].filter(Boolean).join(' ')
}

/** 'On 1 May 2024', or 'At one time' where no date is given. */
export const onDayInWords = (day: DayNumber): string =>
  isGiven(day) ? `On ${formatPartialDate(dayOf(day))}` : 'At one time'

/** 'on 1 May 2024', 'in May 2024', 'in 2024'. */
export const whenInWords = (date: PartialDate): string =>
  `${date.length === 10 ? 'on' : 'in'} ${formatPartialDate(date)}`

/** When something is there, with words for its start and end. */
export interface Life {
  /** what it is called, quoted where it is a name */
  name: string
  span: Span
  began: (date: PartialDate) => string
  ended: (date: PartialDate) => string
}

export const bodyLife = (name: string, span: Span): Life => ({
  name: quoted(name),
  span,
  began: (date) => `was set up ${whenInWords(date)}`,
  ended: (date) => `was dissolved ${whenInWords(date)}`,
})

export const seatLife = (label: string, span: Span): Life => ({
  name: `the seat ${quoted(label)}`,
  span,
  began: (date) => `is there from ${formatPartialDate(date)}`,
  ended: (date) => `is there until ${formatPartialDate(date)}`,
})

/**
 * That something reaches out of the life of what it belongs to, in words; null if it does not for certain.
 * @param what begins the sentence, such as 'The appointment'
 */
export const outsideInWords = (what: string, span: Span, { began, ended, name, span: life }: Life): string | null => {
  const where = outside(span, life)
  if (where === null) return null
  const [fault, edge] =
    where === 'before' ? ['begins too early', began(life.from ?? '')] : ['goes on too long', ended(life.until ?? '')]
  return `${what} (${spanInWords(span)}) ${fault}: ${name} ${edge}.`
}

/** The end of a path that is to blame for what lies before or after something. */
export const edgeOf = (span: Span, life: Span, starts: string, ends: string): string =>
  outside(span, life) === 'before' || !span.until ? starts : ends

/** Names are the same whatever their capitals and spaces are. */
export const sameName = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase())
  return a === b
}
