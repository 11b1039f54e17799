/** A word in more than this share of all entries tells them apart by their names alone. */
const mostShare = 0.25
/** What so few entries have is no such word, however few there are. */
const few = 20

/** So many entries are looked at for all words together, the rarest words first. */
const mostEntries = 3_000

/**
 * The words of a query that are nearly everywhere: they are looked for in names and summaries alone, so that what a search costs does not
 * grow with what there is. The rarest word is none of them, unless it is everywhere itself.
 * @param words each with how many entries have it
 * @param all how many entries there are
 */
export const commonWords = (words: readonly { word: string; entries: number }[], all: number): Set<string> => {
  const common = new Set<string>()
  let sum = 0
  for (const { entries, word } of [...words].sort((a, b) => a.entries - b.entries)) {
    const isFirst = sum === 0
    sum += entries
    if (entries > Math.max(few, all * mostShare) || (sum > mostEntries && !isFirst)) common.add(word)
  }
  return common
}
