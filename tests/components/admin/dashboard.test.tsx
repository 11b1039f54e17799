import { render, screen, within } from '@testing-library/react'
import { Dashboard } from '@/components/admin/dashboard'

const none = {
  waiting: [],
  notRead: [],
  goingLive: [],
  ownDrafts: [],
  othersDrafts: [],
  planned: [],
  overdue: [],
  due: [],
  gaps: [],
  toConfirm: [],
  terms: [],
  vacancies: [],
  leavingNames: [],
  published: [],
}

test('a list that could not be read says so in its place; one with nothing in it is left out', () => {
  const dashboard = { ...none, notRead: ['reviews', 'comments'], gaps: null }
  render(<Dashboard name="Pat" role="publisher" dashboard={dashboard} />)
  expect(
    within(screen.getByRole('region', { name: 'Gaps' })).queryByText(/^This could not be read just now/),
  ).not.toBeNull()
  const waiting = within(screen.getByRole('region', { name: 'Waiting for you' }))
  expect(waiting.queryByText(/^What there is of reviews and comments could not be read/)).not.toBeNull()
  expect(waiting.queryByText('Nothing waits for you.')).toBeNull()
  expect(screen.queryByRole('region', { name: 'Your drafts' })).toBeNull()
})

test('nothing that waits is said where all was read', () => {
  render(<Dashboard name="Pat" role="publisher" dashboard={none} />)
  expect(screen.queryByText('Nothing waits for you.')).not.toBeNull()
})
