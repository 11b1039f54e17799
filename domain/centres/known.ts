/** What is known to be so, known not to be so, or (null) not known: never taken for no. */
export type Known = 'yes' | 'no' | null

/** A stored choice as the rules take it. */
export const knownAs = (stored: string | null | undefined): Known =>
  stored === 'yes' || stored === 'no' ? stored : null
