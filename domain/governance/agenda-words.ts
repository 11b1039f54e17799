import { formatMoment } from '../formatting/dates'
import type { PublicItem } from './agenda'

// What is said of an agenda, on the page of its meeting and on the contents page of its papers as one file.

const when = (moment: string): string => formatMoment(new Date(moment))

/** Where the text of a paper stands on the page of its meeting: by the number of its item, or 0, and its place in it from 0. */
export const paperAnchor = (item: number, place: number): string => `paper-${item}-${place + 1}`

/** Why there is no more of an item; null where there is. */
export const closedInWords = ({ closed }: Pick<PublicItem<never>, 'closed'>): string | null => {
  if (closed === null) return null
  if (closed.kind === 'embargoed') return `Public from ${when(closed.until)}`
  return closed.reason ? `Private: ${closed.reason}` : 'Private'
}

/** That papers come later, in words; null where none do. */
export const laterInWords = (papersFrom: string | null): string | null =>
  papersFrom === null ? null : `Papers will be public from ${when(papersFrom)}.`

/** An item with its number: '3. Finance report'; one without a title for the public says why. */
export const itemHeading = ({
  closed,
  number,
  title,
}: {
  closed: string | null
  number: number
  title: string | null
}) => `${number}. ${title ?? closed ?? 'Private'}`
