import { jest } from '@jest/globals'
import { waitFor } from '@testing-library/react'
import { focusNewRows } from '@/components/admin/focus-new-row'

const row = (boxes: string) => `<div class="row"><div class="collapsible__content">${boxes}</div></div>`
const box = '<input type="hidden"><input name="new">'
const list = `<div class="array-field"><div class="array-field__draggable-rows">${row('<input name="old">')}</div><button class="array-field__add-row">Add</button></div><input name="elsewhere">`

const focused = () => document.activeElement?.getAttribute('name') ?? document.activeElement?.className

/** A list whose button has been pressed; the row comes later. */
const press = () => {
  document.body.innerHTML = list
  const button = document.querySelector('button')
  button?.focus()
  button?.click()
  return (boxes = box) =>
    document.querySelector('.array-field__draggable-rows')?.insertAdjacentHTML('beforeend', row(boxes))
}

let end: () => void
beforeEach(() => (end = focusNewRows()))
afterEach(() => end())

it('leads to the first box of a row that was added, not before it is there', async () => {
  const add = press()
  expect(focused()).toBe('array-field__add-row')
  add()
  await waitFor(() => expect(focused()).toBe('new'))
})

it('leaves the focus with whoever has gone elsewhere', async () => {
  const add = press()
  document.querySelector<HTMLElement>('[name="elsewhere"]')?.focus()
  add()
  await new Promise((resolve) => requestAnimationFrame(resolve)) // the change has been seen
  expect(focused()).toBe('elsewhere')
})

it('waits for the boxes of the first part of the row', async () => {
  press()('<div class="render-fields"></div><input name="later">')
  await new Promise((resolve) => requestAnimationFrame(resolve)) // the change has been seen
  expect(focused()).toBe('array-field__add-row')
  const part = document.querySelector('.render-fields')
  if (part) part.innerHTML = box
  await waitFor(() => expect(focused()).toBe('new'))
})

it('opens a row that comes closed', async () => {
  const add = press()
  const clicked = jest.fn()
  document.body.addEventListener('click', ({ target }) => clicked((target as Element).className), { once: true }) // of elements
  add('<button class="collapsible__toggle--collapsed"></button>' + box)
  await waitFor(() => expect(focused()).toBe('new'))
  expect(clicked).toHaveBeenCalledWith('collapsible__toggle--collapsed')
})
