import { nearestPlace } from '@/domain/house-style/nearest-place'

/** What is one line for the rules (domain/house-style/rich-lines.ts), in the order in which the editor shows them. */
const lines = 'p, h2, h3, blockquote, li:not(:has(> ul, > ol))'

type Piece = Text | HTMLBRElement

/** The texts and line breaks of a line; a break is one character, as for the rules. */
const piecesOf = (line: Element): Piece[] => {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const pieces: Piece[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text || node instanceof HTMLBRElement) pieces.push(node)
  return pieces
}

const textOf = (piece: Piece): string => (piece instanceof Text ? piece.data : '\n')

/** The text that a character stands in, and its place there. */
const pointAt = (pieces: Piece[], wanted: number): { node: Text; offset: number } | null => {
  let left = wanted
  for (const piece of pieces) {
    const { length } = textOf(piece)
    if (piece instanceof Text && left <= length) return { node: piece, offset: left }
    left -= length
  }
  return null
}

/**
 * The place of some words in an editor of texts.
 *
 * @param number the line, from 0
 * @param words null for the whole line
 * @param from where in the line they stood when they were found
 */
export function placeIn(editor: HTMLElement, number: number, words: string | null, from: number): Range | null {
  const line = editor.querySelectorAll(lines)[number]
  if (!line) return null
  const pieces = piecesOf(line)
  const text = pieces.map(textOf).join('')
  const place = nearestPlace(text, words ?? text, from)
  if (place === null) return null
  const start = pointAt(pieces, place)
  const end = pointAt(pieces, place + (words ?? text).length)
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}
