import type { Database } from './database'

/** Switches the rule of a second person on or off, for publishing at once too, in a database of a test; templates begin without it. */
export const askForSecondPerson = async ({ sql }: Pick<Database, 'sql'>, asked: boolean): Promise<void> => {
  await sql(
    `update site_settings set content_by_two = ${asked}, governance_by_two = ${asked}, at_once_by_two = ${asked}`,
  )
}
