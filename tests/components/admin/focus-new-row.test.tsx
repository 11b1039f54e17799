import { waitFor } from '@testing-library/react'
import { focusNewRows } from '@/components/admin/focus-new-row'

const row = (name: string) => `<div><div class="collapsible__content"><input type="hidden"><input name="${name}"></div></div>`
const list = `<div class="array-field"><div class="array-field__draggable-rows">${row('old')}</div><button class="array-field__add-row">Add</button></div><input name="elsewhere">`

const focused = () => document.activeElement?.getAttribute('name') ?? document.activeElement?.className

/** A list whose button has been pressed; the row comes later. */
const press = () => {
  document.body.innerHTML = list
  const button = document.querySelector('button')
  button?.focus()
  button?.click()
  return () => document.querySelector('.array-field__draggable-rows')?.insertAdjacentHTML('beforeend', row('new'))
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
