import type { OrganisationChoice } from './desk-choices'

/** An organisation as a field of two collections stores it. */
export type Named = { relationTo: 'trusts' | 'organisations'; value: number | { id: number } } | null | undefined

const keyOf = ({ relationTo, value }: NonNullable<Named>): string =>
  `${relationTo}:${typeof value === 'number' ? value : value.id}`

/** What an organisation is called; null where there is none, or it may not be read. */
export const organisationName = (named: Named, choices: readonly OrganisationChoice[]): string | null =>
  named ? (choices.find(({ value }) => value === keyOf(named))?.label ?? null) : null
