import { expect, jest, test } from '@jest/globals'
import { fireEvent, render, screen } from '@testing-library/react'
import { BusyButton } from '@/components/admin/busy-button'

test('a button does nothing while its work is under way, and keeps the focus', () => {
  const act = jest.fn()
  const submit = jest.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const form = (isBusy: boolean) => (
    <form onSubmit={submit}>
      <BusyButton type="submit" isBusy={isBusy} onClick={act}>
        Remove
      </BusyButton>
    </form>
  )
  const { rerender } = render(form(true))
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Remove' })
  button.focus()
  fireEvent.click(button)
  expect([act.mock.calls.length, submit.mock.calls.length]).toEqual([0, 0])
  expect([button.disabled, button.getAttribute('aria-disabled')]).toEqual([false, 'true'])
  rerender(form(false))
  fireEvent.click(button)
  expect([act.mock.calls.length, submit.mock.calls.length]).toEqual([1, 1])
  expect(document.activeElement).toBe(button)
})
