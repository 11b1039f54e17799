import { type Figure, figureKey } from '../figure'
import type { Form } from './columns'

/** A figure as it is stored. */
export interface StoredFigure extends Figure {
  /** the import that it came from */
  import: number
}

/** What figures of a file would do to those that are stored. */
export interface ImportPlan {
  added: Figure[]
  changed: { from: StoredFigure; to: Figure }[]
  /** what is stored and no more in the published file of that month */
  removed: StoredFigure[]
  unchanged: Figure[]
}

const countsOf = ({ activity, bands }: Figure): number[] => [
  ...bands,
  ...[activity.waitingList, activity.planned, activity.unscheduled],
]

/** Whether two figures of one month, provider and test say the same. */
const isSame = (a: Figure, b: Figure): boolean => {
  const others = countsOf(b)
  return countsOf(a).every((count, place) => count === others[place])
}

/**
 * Compares the figures of a file with what is stored of the same months.
 *
 * @param form a published file is all there is of its month: what it does not have any more goes. A file of single figures leaves the others
 * @param providers whose figures a published file decides about: codes of the trusts, and 'ENGLAND'
 */
export function planImport(
  figures: readonly Figure[],
  stored: readonly StoredFigure[],
  { form, providers }: { form: Form; providers: readonly string[] },
): ImportPlan {
  const known = new Map(stored.map((figure) => [figureKey(figure), figure]))
  const plan: ImportPlan = { added: [], changed: [], removed: [], unchanged: [] }
  for (const to of figures) {
    const from = known.get(figureKey(to))
    if (!from) plan.added.push(to)
    else if (isSame(from, to)) plan.unchanged.push(to)
    else plan.changed.push({ from, to })
  }
  if (form === 'figures') return plan
  const brought = new Set(figures.map(figureKey))
  const months = new Set(figures.map(({ month }) => month))
  plan.removed = stored.filter(
    (one) => months.has(one.month) && providers.includes(one.provider) && !brought.has(figureKey(one)),
  )
  return plan
}

/** How many figures a plan changes, adds or removes. */
export const changesIn = ({ added, changed, removed }: ImportPlan): number =>
  added.length + changed.length + removed.length
