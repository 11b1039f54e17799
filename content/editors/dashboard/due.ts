import type { TypedUser } from 'payload'
import { oneLineAKind } from '@/domain/dashboard/by-kind'
import { dayAfter } from '@/domain/dates/london-time'
import { formatDay } from '@/domain/formatting/dates'
import { findKept, type Kept } from './kept'
import { type Line, most } from './line'

const soon = 30

/** Public records whose review is over its day, or due within 30 days, the most overdue first. */
export async function reviewsDue(
  user: TypedUser,
  collections: readonly Kept[],
  today: string,
): Promise<{ overdue: Line[]; soon: Line[] }> {
  const found = await findKept(user, collections, {
    where: { nextReviewDue: { less_than_equal: dayAfter(today, soon) } },
    sort: 'nextReviewDue',
    fields: ['nextReviewDue'],
    isDraft: false,
  })
  const lines = found
    .map(({ href, kind, text, title }) => ({ day: text('nextReviewDue'), line: { href, kind, title } }))
    .sort((a, b) => a.day.localeCompare(b.day))
  const isOver = ({ day }: { day: string }): boolean => day < today
  return {
    overdue: lines
      .filter(isOver)
      .slice(0, most)
      .map(({ day, line }) => ({ ...line, note: `Was due ${formatDay(day)}` })),
    soon: lines
      .filter((one) => !isOver(one))
      .slice(0, most)
      .map(({ day, line }) => ({ ...line, note: `Due ${formatDay(day)}` })),
  }
}

/** What is still to confirm: one line a kind. */
export async function stillToConfirm(user: TypedUser, collections: readonly Kept[]): Promise<Line[]> {
  const found = await findKept(user, collections, {
    // records written without the panel may hold ''
    where: { needsConfirmation: { exists: true, not_equals: '' } },
    sort: '-updatedAt',
    fields: ['needsConfirmation'],
    isDraft: false,
  })
  const rows = found.map(({ collection, href, kind, kinds, text, title }) => ({
    collection,
    href,
    kind,
    kinds,
    note: text('needsConfirmation').trim(),
    title,
  }))
  return oneLineAKind(
    rows.filter(({ note }) => note !== ''),
    most,
  )
}
