import { expect, jest, test } from '@jest/globals'
import { fireEvent, render, screen, within } from '@testing-library/react'

jest.unstable_mockModule('next/navigation', () => ({ useRouter: () => ({ refresh: jest.fn() }) }))
const { ImportsList } = await import('@/components/admin/waiting-times/imports-list')

const one = {
  id: 1,
  fileName: 'full.csv',
  months: 'April 2026',
  rows: '80 rows read, 75 figures: 75 new, 0 changed',
  when: '29 November 2026, 3:20pm',
  by: 'Pat Publisher',
  notes: null,
  source: null,
  takenBack: null,
  goes: '75 figures of April 2026 go from public pages at once. No earlier figures return.',
}

test('imports are told apart by month and moment, and those taken back are folded away', () => {
  render(
    <ImportsList
      imports={[
        { ...one, id: 3, when: '29 November 2026, 3:40pm', takenBack: '29 November 2026, 3:50pm by Pat Publisher' },
        { ...one, id: 2, when: '29 November 2026, 3:30pm' },
        one,
      ]}
    />,
  )
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Take back: April 2026, brought 29 November 2026, 3:30pm',
    'Take back: April 2026, brought 29 November 2026, 3:20pm',
  ])
  const folded = screen.getByText('Taken back (1)').closest('details')
  expect([folded?.open, folded?.textContent.includes('Taken back on 29 November 2026, 3:50pm')]).toEqual([false, true])
})

test('before an import is taken back it says what goes and what returns; only the button that does it looks like a danger', () => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true // the browser of these tests has no dialogues
  }
  render(<ImportsList imports={[one]} />)
  fireEvent.click(screen.getByRole('button', { name: /^Take back: April 2026, brought / }))
  const dialog = within(screen.getByRole('dialog', { name: 'Take this import back' }))
  expect(dialog.queryByText(one.goes)).not.toBeNull()
  const danger = ['Take back', 'Cancel'].map((name) =>
    dialog.getByRole('button', { name }).classList.contains('panel-dialog__danger'),
  )
  expect(danger).toEqual([true, false])
})
