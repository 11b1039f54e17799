/** Since when, and why, a text is withdrawn. */
export interface Withdrawn {
  /** a day, 'YYYY-MM-DD' */
  on: string
  why: string
  /** the text is shown on, below a note; else the address answers 410 */
  keep: boolean
}

interface Stored {
  withdrawn?: { on?: string | null; why?: string | null; keep?: boolean | null } | null
}

/** The withdrawal of a record; null where it is not withdrawn. */
export const withdrawnOf = ({ withdrawn }: Stored): Withdrawn | null =>
  withdrawn?.on ? { on: withdrawn.on, why: withdrawn.why ?? '', keep: withdrawn.keep === true } : null
