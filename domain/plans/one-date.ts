import type { PartialDate } from '../dates/partial-date'

/** A record's fields as far as they hold dates. */
export type Doc = Readonly<Record<string, unknown>>

interface Dated {
  own: readonly string[]
  rows: Readonly<Record<string, readonly string[]>>
}

/** The fields with dates of each kind of the structure, and of the rows in it. */
const dated: Readonly<Record<string, Dated>> = {
  'governance-bodies': {
    own: ['established', 'dissolved'],
    rows: { reportingLines: ['from', 'until'], earlierNames: ['renamed'] },
  },
  seats: { own: ['from', 'until'], rows: { laterNumbers: ['from'] } },
  appointments: { own: ['from', 'until'], rows: {} },
}

/** The rows of a list of a record. */
export const rowsIn = (doc: Doc | null, field: string): Doc[] => {
  const rows = doc?.[field]
  return Array.isArray(rows) ? (rows as Doc[]) : [] // as they are stored
}

/** The fields of a kind of record that hold dates, and those of its rows. */
export const datedFields = (kind: string): Dated => dated[kind] ?? { own: [], rows: {} }

const changedIn = (fields: readonly string[], before: Doc | null, draft: Doc): string[] =>
  fields.filter((field) => typeof draft[field] === 'string' && draft[field] !== '' && draft[field] !== before?.[field])

/** Dates that a draft gives or changes, as fields and paths such as 'reportingLines.0.until'. @param before what is public; null for a new record */
export const datesGiven = (kind: string, before: Doc | null, draft: Doc): string[] => {
  const fields = datedFields(kind)
  const inRows = Object.entries(fields.rows).flatMap(([name, own]) =>
    rowsIn(draft, name).flatMap((row, place) => {
      const old = rowsIn(before, name).find(({ id }) => id === row.id) ?? null
      return changedIn(own, old, row).map((field) => `${name}.${place}.${field}`)
    }),
  )
  return [...changedIn(fields.own, before, draft), ...inRows]
}

/** The value at a path of `datesGiven`. */
export const dateAt = (draft: Doc, path: string): PartialDate => {
  const [field = '', place, own] = path.split('.')
  return String(own === undefined ? draft[field] : rowsIn(draft, field)[Number(place)]?.[own])
}

/**
 * What of a draft becomes another so that each date that it gives or changes is this one; null where it gives none.
 * @returns the fields to save
 */
export const withOneDate = (kind: string, before: Doc | null, draft: Doc, date: PartialDate): Doc | null => {
  const paths = datesGiven(kind, before, draft)
  if (paths.length === 0) return null
  const saved: Record<string, unknown> = {}
  for (const path of paths) {
    const [field = '', place, own] = path.split('.')
    if (own === undefined) saved[field] = date
    else
      saved[field] = ((saved[field] as Doc[] | undefined) ?? rowsIn(draft, field)).map((row, at) =>
        at === Number(place) ? { ...row, [own]: date } : row,
      )
  }
  return saved
}
