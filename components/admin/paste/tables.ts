import { isBlank } from './blanks'

const wordsOf = (cell: Element): string => cell.textContent.replace(/[\s\u00a0]+/g, ' ').trim()

const rowInWords = (row: HTMLTableRowElement, headings: string[]): string =>
  [...row.cells]
    .map((cell, index) => {
      const words = wordsOf(cell)
      return words !== '' && headings[index] ? `${headings[index]}: ${words}` : words
    })
    .filter((words) => words !== '')
    .join(', ')

/** The editor has no tables: a table becomes a list, a row an item that names its headings, so that what belongs together stays together. */
export function tablesAsLists(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const [first, ...rest] = [...table.rows]
    const hasHeadings = first !== undefined && first.querySelector('th') !== null && rest.length > 0
    const headings = hasHeadings ? [...first.cells].map(wordsOf) : []
    const list = document.createElement('ul')
    for (const row of hasHeadings ? rest : table.rows) {
      const item = document.createElement('li')
      item.textContent = rowInWords(row, headings)
      if (!isBlank(item.textContent)) list.append(item)
    }
    table.replaceWith(list)
  }
}
