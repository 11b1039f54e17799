const boxes = ':is(input:not([type="hidden"]), textarea, select, [contenteditable="true"])'

/** The first box of the last row of the list that a button adds to. */
const firstBox = (button: Element): HTMLElement | null => {
  const rows = button.closest('.array-field')?.querySelector('.array-field__draggable-rows')
  return rows?.lastElementChild?.querySelector<HTMLElement>(`.collapsible__content ${boxes}`) ?? null
}

/** The longest that a row is waited for, in ms. */
const longest = 5000

/**
 * Payload 3.90 leaves the focus on the button below the row that it adds, so that whoever works by keyboard has to go back through
 * the row. This moves it to the first box of the new row, once that is there, unless somebody has gone elsewhere.
 * @returns ends it
 */
export function focusNewRows(): () => void {
  let stop = (): void => undefined
  const adds = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('.array-field__add-row') : null
    if (!button) return
    stop()
    const before = firstBox(button)
    const observer = new MutationObserver(() => {
      const box = firstBox(button)
      if (!box || box === before) return
      stop()
      if (document.activeElement === button || document.activeElement === document.body) box.focus()
    })
    observer.observe(document.body, { childList: true, subtree: true })
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
