/** What is one line for the rules (domain/house-style/rich-lines.ts), in the order in which the editor shows them. */
const lines = 'p, h2, h3, blockquote, li:not(:has(> ul, > ol))'

interface Point {
  node: Node
  offset: number
}

/** Where the character with a number stands in a line; a line break is one character, as for the rules. */
const pointAt = (line: Element, wanted: number): Point | null => {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let left = wanted
  let last: Point | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') left -= 1
    if (!(node instanceof Text)) continue
    if (left <= node.length) return { node, offset: Math.max(0, left) }
    left -= node.length
    last = { node, offset: node.length }
  }
  return last
}

/**
 * The place of some words in an editor of texts.
 *
 * @param number the line, from 0
 * @param from the places before the first and after the last character; null for the whole line
 */
export function placeIn(editor: HTMLElement, number: number, from: number | null, to: number | null): Range | null {
  const line = editor.querySelectorAll(lines)[number]
  if (!line) return null
  const start = pointAt(line, from ?? 0)
  const end = pointAt(line, to ?? line.textContent.length)
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}
