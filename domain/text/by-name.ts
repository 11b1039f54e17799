/** The order of names as people look for them: capitals, accents and hyphens make none, "Unit 9" comes before "Unit 10". */
const order = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true })

/** Compares two records by their names; the database compares letter by letter, capitals first. */
export const byName = (a: { name: string }, b: { name: string }): number => order.compare(a.name, b.name)
