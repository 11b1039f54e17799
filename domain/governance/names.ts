import { earliestDay, latestDay, type PartialDate } from '../dates/partial-date'

/** A name that a body had before, until it was renamed. */
export interface EarlierName {
  name: string
  abbreviation?: string | null
  /** the day from which it had the next name, as far as it is known */
  renamed?: PartialDate | null
}

interface Named {
  name: string
  abbreviation?: string | null
  earlierNames?: readonly EarlierName[] | null
}

/** What a body is called. */
export interface Name {
  name: string
  abbreviation: string | null
}

const inOrder = (names: readonly EarlierName[]): EarlierName[] =>
  [...names].sort((a, b) =>
    (a.renamed ? latestDay(a.renamed) : '').localeCompare(b.renamed ? latestDay(b.renamed) : ''),
  )

/**
 * The names that a body may have had on a day ('YYYY-MM-DD'), the newest last: one, unless it was renamed on a day that is not
 * known. On the day of the change it has its new name.
 */
export const namesOn = ({ abbreviation, earlierNames, name }: Named, day: string): Name[] => {
  const names = inOrder(earlierNames ?? [])
  const perhapsOver = names.findIndex(({ renamed }) => !renamed || latestDay(renamed) > day)
  if (perhapsOver === -1) return [{ name, abbreviation: abbreviation ?? null }]
  const stillTo = names.findIndex(({ renamed }) => renamed && earliestDay(renamed) > day)
  const possible = names.slice(perhapsOver, stillTo === -1 ? undefined : stillTo + 1)
  const earlier = possible.map((one): Name => ({ name: one.name, abbreviation: one.abbreviation ?? null }))
  return stillTo === -1 ? [...earlier, { name, abbreviation: abbreviation ?? null }] : earlier
}

/** A body as it was called on a day; where the day of a change is not known, the name that came last. */
export const asNamedOn = <Body extends Named>(body: Body, day: string): Body => ({
  ...body,
  ...namesOn(body, day).at(-1),
})

/** What a body was called before a day, the last first, each with the day of the change as far as that is known. */
export const namesBefore = ({ earlierNames }: Named, day: string): { name: string; until: PartialDate | null }[] =>
  inOrder(earlierNames ?? [])
    .filter(({ renamed }) => !renamed || earliestDay(renamed) <= day)
    .map(({ name, renamed }) => ({ name, until: renamed ?? null }))
    .reverse()
