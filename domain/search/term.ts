/** One word that is looked for. */
export interface Term {
  /** as it was typed, or corrected */
  readonly word: string
  /** phrases that stand for it, each as its words; the word itself first */
  readonly alternatives: readonly (readonly string[])[]
  /** words that begin with it count too */
  readonly isBeginning: boolean
  /** nearly everywhere: names and summaries alone tell it from others */
  readonly isCommon: boolean
  /** what it counts for beside the others, 1 for most; the database adds how rare it is */
  readonly weight: number
  /** the same for centres, where the word names a place: they are what people look for there */
  readonly atPlace?: number
}
