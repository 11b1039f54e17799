interface Item {
  paragraph: HTMLElement
  level: number
  ordered: boolean
  /** which of Word's lists it is in, such as 'l0 lfo1' */
  of: string
}

const numbered = /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?=[\s\u00a0]|$)[\s\u00a0]*/
const bulleted = /^\s*(?:[·•▪◦‣●○■□§\uf0b7\uf0a7]|[o–*-](?=[\s\u00a0]))[\s\u00a0]*/

/** Word writes the bullet or number into the text, and says of it only that others should ignore it. */
const takeMarker = (paragraph: HTMLElement): string => {
  const ignored = [...paragraph.querySelectorAll<HTMLElement>('[style]')].find((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute('style') ?? ''),
  )
  if (ignored) {
    const marker = ignored.textContent
    ignored.remove()
    return marker
  }
  return takeWrittenMarker(paragraph)
}

/** Takes a bullet or number off the beginning of a paragraph's text. */
function takeWrittenMarker(paragraph: HTMLElement): string {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const [marker = ''] = bulleted.exec(paragraph.textContent) ?? numbered.exec(paragraph.textContent) ?? []
  let left = marker.length
  while (left > 0 && texts.nextNode()) {
    const text = texts.currentNode as Text // texts are all that is shown to the walker
    const taken = Math.min(left, text.data.length)
    text.data = text.data.slice(taken)
    left -= taken
  }
  return marker
}

const itemOf = (paragraph: HTMLElement): Item | null => {
  const [, list = '', level, series = ''] =
    /mso-list:\s*(l\d+)\s+level(\d)\s*(lfo\d+)?/i.exec(paragraph.getAttribute('style') ?? '') ?? []
  if (level === undefined && !bulleted.test(paragraph.textContent)) return null
  const marker = takeMarker(paragraph)
  const ordered = numbered.test(`${marker.trim()} `)
  return { paragraph, level: Number(level ?? 1), ordered, of: `${list} ${series}` }
}

/** Marks a list that is another than the one right before it, until the lists are put together. */
const apart = 'data-apart'

const add = (list: HTMLElement, { level, ordered, paragraph }: Item): void => {
  let into = list
  for (let depth = 1; depth < level; depth++) {
    const last = into.lastElementChild ?? into.appendChild(document.createElement('li'))
    const inner = last.querySelector<HTMLElement>(':scope > ul, :scope > ol')
    into = inner ?? last.appendChild(document.createElement(ordered ? 'ol' : 'ul'))
  }
  const item = document.createElement('li')
  item.append(...paragraph.childNodes)
  into.append(item)
}

/** Makes lists of paragraphs that Word, or somebody by hand, only made to look like lists. */
export function makeLists(body: HTMLElement): void {
  let list: HTMLElement | null = null
  let of = ''
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const item = itemOf(paragraph)
    if (!item) {
      list = null
      continue
    }
    const isNext = list?.nextElementSibling === paragraph
    // an inner item may be numbered otherwise than the list around it, or be of another list of Word's
    const isOther = item.level === 1 && (list?.tagName !== (item.ordered ? 'OL' : 'UL') || of !== item.of)
    if (list === null || !isNext || isOther) {
      of = item.of
      list = document.createElement(item.ordered ? 'ol' : 'ul')
      if (isNext) list.setAttribute(apart, '')
      paragraph.before(list)
    }
    add(list, item)
    paragraph.remove()
  }
}

/** Google Docs and Word for the web set an inner list beside its item, or give each item a list of its own. */
export function joinLists(body: HTMLElement): void {
  for (const inner of [...body.querySelectorAll<HTMLElement>('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const before = inner.previousElementSibling
    if (before?.tagName === 'LI') before.append(inner)
    else inner.replaceWith(...inner.children)
  }
  for (const list of [...body.querySelectorAll('ul, ol')]) {
    const before = list.previousElementSibling
    if (before?.tagName !== list.tagName || list.hasAttribute(apart)) continue
    before.append(...list.childNodes)
    list.remove()
  }
}

/** The editor makes one list of two that follow each other: an empty paragraph stands between them. */
export function keepListsApart(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul, ol')) {
    list.removeAttribute(apart)
    const before = list.previousElementSibling
    if (!list.closest('li') && before && /^[OU]L$/.test(before.tagName)) list.before(document.createElement('p'))
  }
}
