const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\*/g, '').replace(/\s+/g, ' ').trim()

/** The label of the field around an element, without the star of required fields. */
const fieldLabel = (element: Element): string =>
  wordsOf(element.closest('.field-type')?.querySelector('.field-label')) || labelOfPart(element)

/** A text without a label of its own is named after the part that it stands in. */
const labelOfPart = (element: Element): string =>
  wordsOf(element.closest('.blocks-field__row')?.querySelector('.blocks-field__block-pill')) || 'Text'

const toolbarNames: Readonly<Record<string, string>> = {
  bold: 'Bold',
  link: 'Link',
  paragraph: 'Paragraph',
  h2: 'Heading 2',
  h3: 'Heading 3',
  unorderedList: 'List with bullets',
  orderedList: 'List with numbers',
  blockquote: 'Quotation',
}

const rowName = (box: Element): string => {
  const row = box.closest('tr')
  if (!row || row.closest('thead')) return 'Select all on this page'
  return `Select ${wordsOf(row.querySelector('a')) || 'this row'}`
}

/** What Payload 3.90 leaves without a name, and what it is called. */
const unnamed: readonly [selector: string, name: (element: Element) => string][] = [
  ['.rich-text-lexical [contenteditable]', fieldLabel],
  ['.toolbar-popup__button[data-button-key]', (one) => toolbarNames[one.getAttribute('data-button-key') ?? ''] ?? ''],
  ['.toolbar-popup__dropdown', () => 'Kind of text'],
  ['.doc-controls__popup .popup-button', () => 'More actions'],
  ['.array-actions__button, .array-actions .popup-button', () => 'Actions for this row'],
  ['.table input[type="checkbox"]', rowName],
  ['.rs__input', fieldLabel],
  // in a drawer labels name other ids than their fields have
  ['.drawer__content .field-type :is(input:not([type="hidden"], [type="file"]), textarea)', fieldLabel],
  ['.relationship-add-new__add-button', () => 'Add new'],
  // a button within the button has the same words again, as its tooltip
  ['.popup-button', (one) => one.querySelector('[aria-label]')?.getAttribute('aria-label') ?? (wordsOf(one) || 'More')],
  ['.collapsible__drag', () => 'Move this row'],
  ['.step-nav input, .step-nav .rs__input', () => 'Dashboard'],
  ['button.collapsible__toggle', (one) => wordsOf(one) || 'Open or close'],
  ['.search-filter__input', (one) => one.getAttribute('placeholder') ?? 'Search'],
  ['.date-time-picker__input-wrapper input', fieldLabel],
  ['.date-time-picker__clear-button', (one) => `Empty ${fieldLabel(one)}`],
  ['.clickable-arrow--left', () => 'Previous page'],
  ['.clickable-arrow--right', () => 'Next page'],
  ['[name="live-preview-width"]', () => 'Width of the preview'],
  ['[name="live-preview-height"]', () => 'Height of the preview'],
  ['.block-name__input, .section-title__input', () => 'Name of this part, for editors'],
]

const hasName = (element: Element): boolean =>
  Boolean(
    element.getAttribute('aria-label') ??
    element.getAttribute('aria-labelledby') ??
    (element instanceof HTMLInputElement && (element.labels?.length ?? 0) > 0 && wordsOf(element.labels?.[0])),
  )

/** Roles that Payload 3.90 leaves out or gives wrongly, so that all that is shown lies in a landmark and lists hold items. */
const roles: readonly [selector: string, role: string, name?: string][] = [
  ['.dashboard, .collection-list', 'main'],
  ['.doc-header', 'region', 'Record'],
  ['.app-header', 'group', 'Where you are'],
  ['ul.doc-tabs__tabs', 'group', 'Views of this record'],
]

/** What is hidden from screen readers takes no focus. */
const hidden = '[aria-hidden="true"]:is(button, [tabindex="0"])'

/** Payload's menus go by keyboard to items that are not shown too, and stick there. */
const menuItems = '.popup-button-list :is(button, a)'
const isAway = (item: Element): boolean => getComputedStyle(item).display === 'none'

/** Gives roles to what has none below an element, and takes focus from what is hidden or not shown. */
export function giveRoles(root: ParentNode): void {
  for (const [selector, role, name] of roles)
    for (const element of root.querySelectorAll(selector)) {
      element.setAttribute('role', role)
      if (name) element.setAttribute('aria-label', name)
    }
  for (const element of root.querySelectorAll(hidden)) element.setAttribute('tabindex', '-1')
  for (const item of root.querySelectorAll(menuItems)) if (isAway(item)) item.setAttribute('tabindex', '-1')
}

/** How many ids were given. */
let named = 0

const idOf = (element: Element, of: number): string => (element.id ||= `named-${of}`)

/** Payload calls what opens each part the same: here it is called after its part too, whatever that is called later. */
function nameToggles(root: ParentNode): void {
  for (const toggle of root.querySelectorAll('.collapsible__toggle:not([aria-labelledby])')) {
    const part = toggle.parentElement?.querySelector(':scope > .collapsible__header-wrap')
    if (!part) continue
    named += 2
    toggle.setAttribute('aria-labelledby', `${idOf(toggle, named)} ${idOf(part, named + 1)}`)
  }
}

/** Gives a name to what has none below an element. */
export function giveNames(root: ParentNode): void {
  nameToggles(root)
  for (const [selector, name] of unnamed)
    for (const element of root.querySelectorAll(selector)) {
      if (hasName(element)) continue
      const words = name(element)
      if (words !== '') element.setAttribute('aria-label', words)
    }
}
