import type { Marked } from './results'

/** What stands before and after each word that was found, in texts of the database: no text that is shown holds these. */
export const [found, end] = ['\uE000', '\uE001']

/** A text of the database in pieces, with spaces for its line breaks. */
export const markedOf = (text: string): Marked =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(found) ? { text: piece.slice(1, -1), isFound: true } : { text: piece, isFound: false },
    )

/** Whether any word of it was found. */
export const hasFound = (marked: Marked): boolean => marked.some(({ isFound }) => isFound)
