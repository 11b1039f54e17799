import type { Seat as Place } from '@/domain/governance/on-day'
import type { Seat } from '@/payload-types'
import { idOf } from '../../relations'

type Stored = Pick<Seat, 'id' | 'body' | 'label' | 'role' | 'howMany' | 'laterNumbers' | 'from' | 'until'>

/** A seat as the rules take it. */
export const asSeat = ({ body, from, howMany, id, label, laterNumbers, role, until }: Stored): Place => ({
  id,
  body: idOf(body) ?? 0,
  label,
  role,
  from,
  until,
  howMany: howMany ?? null,
  changes: (laterNumbers ?? []).map((one) => ({ from: one.from, howMany: one.howMany })),
})
