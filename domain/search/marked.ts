import type { Marked } from './results'

/** What stands before and after each word that was found, in texts of the database: no text that is shown holds these. */
export const [found, end] = ['\uE000', '\uE001'] as const

/** A text of the database in pieces, with spaces for its line breaks. */
export const markedOf = (text: string): Marked => {
  const [before = '', ...others] = text.replace(/\s+/g, ' ').trim().split(found)
  const pieces = others.flatMap((piece) => {
    const [marked = '', after = ''] = piece.split(end)
    return [
      { text: marked, isFound: true },
      { text: after, isFound: false },
    ]
  })
  return [{ text: before, isFound: false }, ...pieces].filter((piece) => piece.text !== '')
}

/** Whether any word of it was found. */
export const hasFound = (marked: Marked): boolean => marked.some(({ isFound }) => isFound)
