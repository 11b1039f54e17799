import { singular } from './singular'

/** Whether an answer is pinned to what was typed: all words of one of its phrases are in it, in any order. */
export const isPinnedTo = (phrases: readonly (readonly string[])[], typed: readonly string[]): boolean => {
  const words = new Set(typed.map(singular))
  return phrases.some((phrase) => phrase.length > 0 && phrase.every((word) => words.has(singular(word))))
}
