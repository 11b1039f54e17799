/**
 * Where some words stand in a text now: at the place where they were found, or nearest to it, as a mend before them may
 * have moved them. Null where they are not there any more.
 *
 * @param from the place of their first character when they were found
 */
export const nearestPlace = (text: string, words: string, from: number): number | null => {
  const before = text.lastIndexOf(words, from)
  const after = text.indexOf(words, from)
  if (before === -1 || after === -1) return before === after ? null : Math.max(before, after)
  return from - before < after - from ? before : after
}
