import { render, screen, within } from '@testing-library/react'
import { Dashboard } from '@/components/admin/dashboard'

const none = {
  waiting: [],
  notRead: [],
  goingLive: [],
  figuresDue: [],
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

test('figures that should be out lead to where they are imported', () => {
  const line = {
    href: '/admin/waiting-times',
    title: 'Figures of April 2026',
    kind: '',
    note: 'Published on 11 June 2026.',
  }
  render(<Dashboard name="Pat" role="publisher" dashboard={{ ...none, figuresDue: [line] }} />)
  const part = within(screen.getByRole('region', { name: 'Waiting times to import' }))
  for (const name of ['Figures of April 2026', 'Import waiting times'])
    expect(part.getByRole('link', { name }).getAttribute('href')).toBe('/admin/waiting-times')
  expect(part.queryByText(/Download the file there/)).toBeNull()
})
