import { earliestDay, formatPartialDate } from '../dates/partial-date'
import { datedFields, rowsIn, type Doc } from '../plans/one-date'

/** A date of the past that a change takes back. */
export interface PastChange {
  /** 'From', 'Until of the line', … */
  what: string
  before: string
  /** null where it is taken away */
  after: string | null
}

const names: Readonly<Record<string, string>> = {
  from: 'from',
  until: 'until',
  established: 'established',
  dissolved: 'dissolved',
  renamed: 'renamed',
}

const textIn = (doc: Doc | undefined, field: string): string | null => {
  const value = doc?.[field]
  return typeof value === 'string' && value !== '' ? value : null
}

const changesIn = (fields: readonly string[], before: Doc, after: Doc | undefined, today: string): PastChange[] =>
  fields.flatMap((field): PastChange[] => {
    const [old, fresh] = [textIn(before, field), textIn(after, field)]
    // to say a date more closely contradicts nothing
    const isSame = old === null || fresh?.startsWith(old)
    return isSame || earliestDay(old) >= today ? [] : [{ what: names[field] ?? field, before: old, after: fresh }]
  })

/**
 * Dates that were public, lie in the past and are another now, or are gone with their row. What ends is not one of them: a date where
 * there was none says what was not known.
 * @param kind the collection
 * @param today 'YYYY-MM-DD'
 */
export const pastChanges = (kind: string, before: Doc, after: Doc, today: string): PastChange[] => {
  const fields = datedFields(kind)
  const inRows = Object.entries(fields.rows).flatMap(([name, own]) =>
    rowsIn(before, name).flatMap((row) =>
      changesIn(
        own,
        row,
        rowsIn(after, name).find(({ id }) => id === row.id),
        today,
      ),
    ),
  )
  return [...changesIn(fields.own, before, after, today), ...inRows]
}

/** Asks for a reason: 'This changes the past: from was 2024, and is 1 May 2025 now. …' */
export const askWhy = (changes: readonly PastChange[]): string => {
  const words = changes.map(
    ({ after, before, what }) =>
      `"${what}" was ${formatPartialDate(before)}, and ${after === null ? 'is empty' : `is ${formatPartialDate(after)}`} now`,
  )
  return `This changes the past, as it was public: ${words.join('; ')}. Say why. The reason is kept in "Who did what".`
}
