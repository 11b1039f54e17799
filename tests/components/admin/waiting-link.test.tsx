import { render, screen } from '@testing-library/react'
import type { ServerProps } from 'payload'
import { WaitingLink } from '@/components/admin/waiting-times/waiting-link'

const asked = (role: string) => ({ user: { id: 1, collection: 'users', role } }) as unknown as ServerProps // as much as is read

test('the notes on waiting times stand beside their page in the menu, for publishers', () => {
  const { rerender } = render(<WaitingLink {...asked('publisher')} />)
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Waiting times', '/admin/waiting-times'],
    ['Notes on waiting times', '/admin/collections/waiting-notes'],
  ])
  rerender(<WaitingLink {...asked('author')} />)
  expect(screen.queryAllByRole('link')).toEqual([])
})
