/** The last row of the list that a button adds to. */
const lastRow = (button: Element): Element | null =>
  button.closest('.array-field')?.querySelector('.array-field__draggable-rows')?.lastElementChild ?? null

/** What a row holds first: a box, or a part whose boxes are still to come. */
const first =
  '.collapsible__content :is(input:not([type="hidden"]), textarea, select, [contenteditable="true"], .render-fields:empty)'

const firstBox = (row: Element): HTMLElement | null => {
  const found = row.querySelector<HTMLElement>(first)
  return found?.matches('.render-fields') ? null : found
}

/** The longest that a row is waited for, in ms. */
const longest = 5000

/**
 * Payload 3.90 leaves the focus on the button below the row that it adds, so that whoever works by keyboard has to go back through
 * the row, and some lists begin with closed rows. This opens the new row and moves the focus to its first box, once that is there,
 * unless somebody has gone elsewhere.
 * @returns ends it
 */
export function focusNewRows(): () => void {
  let stop = (): void => undefined
  const adds = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('.array-field__add-row') : null
    if (!button) return
    stop()
    const before = lastRow(button)
    let isOpened = false
    const observer = new MutationObserver(() => {
      const row = lastRow(button)
      if (!row || row === before) return
      if (document.activeElement !== button && document.activeElement !== document.body) return stop()
      const closed = row.querySelector<HTMLElement>('.collapsible__toggle--collapsed')
      if (closed && !isOpened) {
        isOpened = true
        closed.click()
      }
      firstBox(row)?.focus() // which does nothing while the row is still closed
    })
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style'],
    })
    const timer = setTimeout(() => observer.disconnect(), longest)
    stop = () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }
  document.addEventListener('click', adds, true)
  return () => {
    document.removeEventListener('click', adds, true)
    stop()
  }
}
