import type { Span } from '../dates/partial-date'
import { formatPartialDate } from '../dates/partial-date'

/** What the roles of seats are called. */
export const roleNames = {
  chair: 'Chair',
  'vice-chair': 'Vice chair',
  member: 'Member',
  'in-attendance': 'In attendance',
} as const

/** What somebody is called who stands in for those who hold a seat. */
export const deputyFor = (seat: string): string => `Deputy for ${seat}`

/** What the kinds of reporting line are called, from the body that has them. */
export const lineNames = {
  'reports-to': 'Reports to',
  advises: 'Advises',
  'delegated-from': 'Has powers delegated from',
} as const

/** What the kinds of body are called. */
export const kindNames = {
  board: 'Board',
  committee: 'Committee',
  group: 'Group',
  outside: 'Outside body',
} as const

/** A span in words for a table: 'from 1 May 2024 until 2025', 'on 1 May 2024'; '' where nothing is known. */
export const datesInWords = ({ from, until }: Span): string =>
  from?.length === 10 && from === until
    ? `on ${formatPartialDate(from)}`
    : [from && `from ${formatPartialDate(from)}`, until && `until ${formatPartialDate(until)}`]
        .filter(Boolean)
        .join(' ')
