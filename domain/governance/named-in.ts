/** Parts of names that are words or forms of address too: they name nobody. */
const notNames = new Set(
  'dr mr mrs ms mx miss prof professor sir dame lord lady rev the and of de da di du la le van von der den bin al el'.split(
    ' ',
  ),
)

/** Words in small letters without accents. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)

/** Whether a text has a part of somebody's name among its words: "annual" does not name Ann, "O'Neill's" names Pat O'Neill. */
export const isNamedIn = (text: string, name: string): boolean => {
  const words = new Set(wordsIn(text))
  return wordsIn(name).some((part) => part.length > 1 && !notNames.has(part) && words.has(part))
}
