import { isBlank, removeBlanks } from './blanks'
import { repairLinks } from './links'
import { tablesAsLists } from './tables'
import { joinLists, keepListsApart, makeLists } from './word-lists'

const headings = 'h1, h2, h3, h4, h5, h6'

const renamed = (element: Element, name: string): void => {
  const other = document.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
}

/** Below the page's own heading there are two levels: the highest that was pasted becomes the first, all others the second. */
function orderHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) renamed(title, 'h1')
  const found = [...body.querySelectorAll(headings)]
  const level = (heading: Element) => Number(heading.tagName.slice(1))
  const highest = Math.min(...found.map(level))
  let seen = false
  for (const heading of found) {
    const isFirst = level(heading) === highest || !seen
    seen = true
    renamed(heading, isFirst ? 'h2' : 'h3')
  }
}

/** Google Docs wraps all that is copied into a `b` that is not bold. */
function unwrapGoogle(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"]')) wrapper.replaceWith(...wrapper.childNodes)
}

/** What stands in no text: styles, comments, pictures, Word's own elements. */
function removeForeign(body: HTMLElement): void {
  for (const one of body.querySelectorAll('style, script, meta, link, title, img, xml')) one.remove()
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode()) found.push(comments.currentNode)
  for (const comment of found) comment.parentNode?.removeChild(comment)
  for (const one of [...body.querySelectorAll('*')].reverse())
    if (one.tagName.includes(':')) one.replaceWith(...one.childNodes)
}

const inner = 'p, div, ul, ol, li, table, blockquote, pre, h1, h2, h3, h4, h5, h6'

/** Mail programs set each line in a box of its own, where others have paragraphs. */
function boxesAsParagraphs(body: HTMLElement): void {
  for (const box of [...body.querySelectorAll('div')])
    if (!box.querySelector(inner) && !box.closest('li, td, th, p')) renamed(box, 'p')
}

/** HTML from the clipboard, with lists as lists, headings in order and nothing empty. */
export function tidyHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  unwrapGoogle(body)
  removeForeign(body)
  repairLinks(body)
  boxesAsParagraphs(body)
  makeLists(body)
  joinLists(body)
  tablesAsLists(body) // a table is no part of the list that it follows
  removeBlanks(body)
  orderHeadings(body)
  keepListsApart(body)
  return body.innerHTML.trim()
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Lines of plain text as paragraphs and lists; null for a single line, which is pasted as it is. */
export function tidyText(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !isBlank(line))
  if (lines.length < 2) return null
  return tidyHtml(lines.map((line) => `<p>${escaped(line)}</p>`).join(''))
}
