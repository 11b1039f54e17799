/** A field of Payload's config, as far as it says what stands in which tab. */
interface ConfigField {
  name?: string
  type: string
  fields?: ConfigField[]
  tabs?: { name?: string; fields: ConfigField[] }[]
}

const holds = (fields: ConfigField[], top: string): boolean =>
  fields.some(
    ({ fields: inner = [], name, tabs = [] }) =>
      name === top ||
      (name === undefined && holds(inner, top)) ||
      tabs.some((tab) => tab.name === top || (tab.name === undefined && holds(tab.fields, top))),
  )

/** The place of the tab that a field stands in, from 0; null for one that stands in none. */
export function tabOf(fields: readonly unknown[], path: string): number | null {
  const [top = ''] = path.split('.')
  for (const { tabs } of fields as ConfigField[]) {
    const place = tabs?.findIndex((tab) => tab.name === top || holds(tab.fields, top)) ?? -1
    if (place !== -1) return place
  }
  return null
}

const elementOf = (path: string): HTMLElement | null => {
  const id = path.replace(/\./g, '__')
  return document.getElementById(`field-${id}`) ?? document.getElementById(path)
}

/** Calls back once an element is in the page, or not at all. */
const whenThere = (path: string, found: (element: HTMLElement) => void, frames = 60): void => {
  const element = elementOf(path)
  if (element) found(element)
  else if (frames > 0) requestAnimationFrame(() => whenThere(path, found, frames - 1))
}

const focusable = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button'

/** Opens the tab and the rows that a field stands in, and moves the focus to it. */
export function goToField(fields: readonly unknown[], path: string): void {
  const tab = tabOf(fields, path)
  if (tab !== null) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  whenThere(path, (element) => {
    for (
      let row = element.closest('.collapsible--collapsed');
      row;
      row = row.parentElement?.closest('.collapsible--collapsed') ?? null
    )
      row.querySelector<HTMLElement>('.collapsible__toggle')?.click()
    element.scrollIntoView({ block: 'center' })
    const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable)
    target?.focus()
  })
}
