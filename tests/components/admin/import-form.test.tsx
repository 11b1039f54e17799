import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { waitingTimesSource } from '@/domain/waiting-times/source'
import type { Checked } from '@/domain/waiting-times/import/checked'

const checked: Checked = {
  ...{ id: 7, fileName: 'April.csv', rowsRead: 80, rowsKept: 75 },
  ...{ plan: null, warnings: [], problems: [], moreProblems: 0, broughtBefore: null },
}
const checkFile = jest.fn(() => Promise.resolve({ checked }))
jest.unstable_mockModule('next/navigation', () => ({ useRouter: () => ({ refresh: jest.fn() }) }))
jest.unstable_mockModule('@/components/admin/waiting-times/send', () => ({ checkFile }))
const { ImportForm } = await import('@/components/admin/waiting-times/import-form')

const before = globalThis.fetch
const answered = (status: number, message: string): void => {
  globalThis.fetch = () =>
    Promise.resolve({
      ok: false,
      status,
      json: () => Promise.resolve({ errors: [{ message }] }),
    } as Response) // as much of it as is read
}
beforeEach(() => {
  checkFile.mockClear()
})
afterEach(() => {
  globalThis.fetch = before
})

const box = () => screen.getByLabelText('File, as CSV or as the zip that it comes in')
const check = () => fireEvent.click(screen.getByRole('button', { name: 'Show what would change' }))
const keep = async (): Promise<void> => {
  fireEvent.change(box(), { target: { files: [new File(['x'], 'April.csv')] } })
  check()
  fireEvent.click(await screen.findByRole('button', { name: 'Keep these figures' }))
}

test('without a file the box says so and takes the focus', async () => {
  render(<ImportForm />)
  check()
  await waitFor(() => expect(document.activeElement).toBe(box()))
  const said = document.getElementById(box().getAttribute('aria-describedby') ?? '')
  expect([said?.textContent, box().getAttribute('aria-invalid')]).toEqual(['Choose a file first.', 'true'])
  expect(screen.queryByRole('heading')).toBeNull()
  fireEvent.change(box(), { target: { files: [new File(['x'], 'April.csv')] } })
  expect(screen.queryByText('Choose a file first.')).toBeNull()
  expect(checkFile.mock.calls).toEqual([])
})

test.each([
  [404, 'This file is not held any more.'],
  [409, 'The stored figures have changed since this file was looked at.'],
])('refused with %i, the old table and its button are gone', async (status, message) => {
  answered(status, message)
  render(<ImportForm />)
  await keep()
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Nothing was kept' }))
  expect(screen.queryByText(message)).not.toBeNull()
  expect(screen.queryByRole('button', { name: 'Keep these figures' })).toBeNull()
})

test('an address that is refused is mended in its place', async () => {
  answered(400, 'Write the whole address.')
  render(<ImportForm />)
  await keep()
  expect((await screen.findByRole('alert')).textContent).toBe('Write the whole address.')
  expect(screen.queryByRole('button', { name: 'Keep these figures' })).not.toBeNull()
})

test("where the file is from is NHS England's page unless something else is said, and each box has help", async () => {
  render(<ImportForm />)
  fireEvent.change(box(), { target: { files: [new File(['x'], 'April.csv')] } })
  check()
  const source = await screen.findByLabelText<HTMLInputElement>('Address of the page with the file')
  expect(source.value).toBe(waitingTimesSource.url)
  const helpOf = (label: string) =>
    document.getElementById(screen.getByLabelText(label).getAttribute('aria-describedby') ?? '')?.textContent
  expect(helpOf('Address of the page with the file')).toMatch(/beside the figures/)
  expect(helpOf('Day on which NHS England published it, if you know it')).toMatch(/on that page/)
  expect(helpOf('Notes for colleagues')).toMatch(/The public does not see it/)
})
