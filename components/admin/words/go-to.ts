import type { Finding } from '@/domain/house-style/check'
import { nearestPlace } from '@/domain/house-style/nearest-place'
import { placeIn } from './place-in'

/** Words that are selected in a field of the form. */
export type Selected = { field: HTMLInputElement | HTMLTextAreaElement } | { editor: HTMLElement; range: Range }

/** So long a field may take to appear after its tab or row was opened, in ms. */
const longest = 3_000

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))

/** Opens the tab that a field lies in; the others of Payload's tabs are not in the page. */
const openTab = (label: string | null): void => {
  const tab = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')].find(
    (one) => one.textContent.trim() === label,
  )
  if (tab && !tab.classList.contains('tabs-field__tab-button--active')) tab.click()
}

/**
 * Opens the rows that a field lies in, from the outermost: 'layout.2.text' lies in the row `layout-row-2`.
 * @param opened rows that were opened before, which may not look so yet
 */
const openRows = (path: string, opened: Set<Element>): void => {
  const parts = path.split('.')
  for (const [place, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue
    const row = document.getElementById(`${parts.slice(0, place).join('-')}-row-${part}`)
    if (!row || opened.has(row)) continue
    row.scrollIntoView({ block: 'nearest' }) // what is far from the window is not rendered yet
    const own = row.querySelector('.collapsible')
    if (!own) continue
    opened.add(row)
    if (own.classList.contains('collapsible--collapsed'))
      own.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}

const fieldAt = (path: string): HTMLElement | null => {
  const own = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  if (own instanceof HTMLInputElement || own instanceof HTMLTextAreaElement) return own
  const editor = document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"] [contenteditable="true"]`)
  return editor ?? own
}

const appears = async (path: string): Promise<HTMLElement | null> => {
  const opened = new Set<Element>()
  for (const end = performance.now() + longest; performance.now() < end; await nextFrame()) {
    openRows(path, opened)
    const field = fieldAt(path)
    if (field?.checkVisibility({ visibilityProperty: true })) return field
  }
  return null
}

/** Leads to a finding: opens what it lies in, focuses the field, and selects the words. Null where they are not there. */
export async function goTo({ from, line, path, quote, tab }: Finding): Promise<Selected | null> {
  openTab(tab)
  const field = await appears(path)
  if (!field) return null
  field.scrollIntoView({ block: 'center' })
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const start = nearestPlace(field.value, quote, from ?? 0)
    if (start === null) return null
    field.focus()
    field.setSelectionRange(start, from === null ? field.value.length : start + quote.length)
    return { field }
  }
  if (field.contentEditable !== 'true') {
    const control = field.querySelector<HTMLElement>('input, button, a[href]')
    control?.focus()
    return control ? { editor: control, range: document.createRange() } : null
  }
  field.focus()
  const range = placeIn(field, line, from === null ? null : quote, from ?? 0)
  if (range === null) return null
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  await nextFrame() // the editor places its own cursor when it gets the focus
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  return { editor: field, range }
}
