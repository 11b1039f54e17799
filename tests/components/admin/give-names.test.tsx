import { expect } from '@jest/globals'
import { screen } from '@testing-library/react'
import { giveNames, giveRoles } from '@/components/admin/give-names'

const named = (html: string, selector: string): (string | null)[] => {
  document.body.innerHTML = html
  giveNames(document.body)
  return [...document.querySelectorAll(selector)].map((one) => one.getAttribute('aria-label'))
}

it.each([
  [
    'the box of a text',
    '<div class="field-type rich-text-lexical"><label class="field-label">Text<span>*</span></label><div contenteditable="true"></div></div>',
    '[contenteditable]',
    ['Text'],
  ],
  [
    'bold and link',
    '<button class="toolbar-popup__button" data-button-key="bold"></button><button class="toolbar-popup__button" data-button-key="link"></button>',
    'button',
    ['Bold', 'Link'],
  ],
  [
    'the three dots',
    '<div class="doc-controls__popup"><button class="popup-button"></button></div>',
    'button',
    ['More actions'],
  ],
  [
    'the button that adds a related record, which Payload lays into another',
    '<div class="popup-button"><button class="relationship-add-new__add-button">Add new<span>Add new</span></button></div>',
    '.popup-button, button',
    ['Add new', 'Add new'],
  ],
  [
    'the boxes of rows',
    '<div class="table"><table><thead><tr><th><input type="checkbox"></th></tr></thead><tbody><tr><td><input type="checkbox"></td><td><a>A post</a></td></tr></tbody></table></div>',
    'input',
    ['Select all on this page', 'Select A post'],
  ],
  [
    'the arrows of a list that has more pages',
    '<div class="paginator"><button class="clickable-arrow clickable-arrow--left"></button><button class="clickable-arrow clickable-arrow--right"></button></div>',
    'button',
    ['Previous page', 'Next page'],
  ],
  [
    'a day',
    '<div class="field-type date"><label class="field-label">When</label><div class="date-time-picker"><button class="date-time-picker__clear-button"></button><div class="date-time-picker__input-wrapper"><input></div></div></div>',
    'button, input',
    ['Empty When', 'When'],
  ],
  [
    'the size of the preview',
    '<div class="live-preview-toolbar"><input name="live-preview-width"><input name="live-preview-height"></div>',
    'input',
    ['Width of the preview', 'Height of the preview'],
  ],
  [
    'a field in a drawer, whose label names another id',
    '<div class="drawer__content"><div class="field-type text"><label class="field-label" for="field-alt-2">Text alternative<span>*</span></label><input type="text" id="field-alt"></div></div>',
    'input',
    ['Text alternative'],
  ],
  [
    'a choice of related records',
    '<div class="field-type relationship"><label class="field-label">Topics</label><input class="rs__input"></div>',
    'input',
    ['Topics'],
  ],
])('%s', (_, html, selector, names) => {
  expect(named(html, selector)).toEqual(names)
})

it('leaves the name that something has', () => {
  expect(named('<button class="popup-button" aria-label="Its own"></button>', 'button')).toEqual(['Its own'])
})

it('calls what opens a part after the part, as it is called now', () => {
  const part = (words: string) =>
    `<div><button class="collapsible__toggle"><span>Open or close</span></button><div class="collapsible__header-wrap">${words}</div></div>`
  document.body.innerHTML = part('Results') + part('Row 1')
  giveNames(document.body)
  giveNames(document.body)
  const headers = document.querySelectorAll('.collapsible__header-wrap')
  if (headers[1]) headers[1].textContent = 'MRI scan'
  const [results, scan] = screen.getAllByRole('button')
  expect(results).toHaveAccessibleName('Open or close Results')
  expect(scan).toHaveAccessibleName('Open or close MRI scan')
})

it('takes focus from what is hidden, and gives landmarks and groups their roles', () => {
  document.body.innerHTML =
    '<header class="doc-header"><ul class="doc-tabs__tabs"></ul></header><div class="collection-list"></div><button aria-hidden="true"></button><div aria-hidden="true" tabindex="0"></div><button></button>'
  giveRoles(document.body)
  const roleOf = (selector: string) => document.querySelector(selector)?.getAttribute('role')
  expect([roleOf('.doc-header'), roleOf('ul'), roleOf('.collection-list')]).toEqual(['region', 'group', 'main'])
  expect([...document.querySelectorAll('button, div[tabindex]')].map((one) => one.getAttribute('tabindex'))).toEqual([
    '-1',
    '-1',
    null,
  ])
})
