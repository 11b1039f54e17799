interface Choice {
  value: string
  label: string
}

/** What the forms of the desk choose from. */
export interface Choices {
  people: readonly Choice[]
  organisations: readonly Choice[]
  bodies: readonly Choice[]
}

/** The rows of a table of names as choices. */
export const choicesOf = (names: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
