import type { HolderView, SeatView } from '@/content/governance/seat-views'
import { period } from '../presenters'

/** How many of a seat nobody holds: 'Vacant', '1 of 3 seats vacant', '3 seats vacant'; null where none is, or nobody knows. */
export const vacancy = ({ howMany, state, vacant }: Pick<SeatView, 'howMany' | 'state' | 'vacant'>): string | null => {
  if (state === 'unknown') return null
  const all = howMany ?? 1
  const free = state === 'vacant' ? Math.max(vacant, 1) : vacant
  if (free === 0) return null
  if (all <= 1) return 'Vacant'
  return free === all ? `All ${all} seats vacant` : `${free} of ${all} seats vacant`
}

/** Who holds a seat, in words: 'Robin Example, for Blackpool Teaching Hospitals, since 2022'. */
export const holderWords = ({ certainty, from, name, onBehalfOf, until }: HolderView): string =>
  [name ?? 'name not published', onBehalfOf && `for ${onBehalfOf}`, period(from, until, certainty === 'about')]
    .filter(Boolean)
    .join(', ')

/** Everything that is said of who holds a seat. */
export const heldBy = (seat: SeatView): string[] => {
  const free = vacancy(seat)
  const deputies = seat.deputies.map((one) => `deputy: ${holderWords(one)}`)
  if (seat.state === 'unknown') return ['not known yet', ...deputies]
  return [
    ...seat.holders.map(holderWords),
    ...deputies,
    ...(free ? [free.charAt(0).toLowerCase() + free.slice(1)] : []),
  ]
}

/**
 * Who holds a seat: the name, or that it is not published; null where nobody is recorded.
 * @param isHeld whether somebody is recorded who holds it
 */
export const memberName = (name: string | null, isHeld: boolean): string | null =>
  name ?? (isHeld ? 'Name not published' : null)
