/** One word that is looked for. */
export interface Term {
  /** as it was typed, or corrected */
  readonly word: string
  /** phrases that stand for it, each as its words; the word itself first */
  readonly alternatives: readonly (readonly string[])[]
  /** words that begin with it count too */
  readonly isBeginning: boolean
  /** how much it tells: a rare word more than one that is everywhere */
  readonly weight: number
}

/** How much a word tells that so many of all entries have. */
export const weightOf = (having: number, all: number): number => Math.log(1 + (all + 1) / (having + 1))
