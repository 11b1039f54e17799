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
  missedSearches: [],
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

test('each search that found nothing leads to a synonym, a pinned answer and a page; what was typed is text and no more', () => {
  const words = 'heart <b>& lung</b>'
  const missedSearches = [{ words, times: 7 }, ...[1, 2, 3, 4, 5].map((n) => ({ words: `other ${n}`, times: 3 }))]
  render(<Dashboard name="Pat" role="publisher" dashboard={{ ...none, missedSearches }} />)
  const part = within(screen.getByRole('region', { name: 'What people did not find' }))
  expect(part.getByText(words)).not.toBeNull()
  expect(part.getByText('typed 7 times')).not.toBeNull()
  const address = (name: string) => part.getByRole('link', { name: `${name}: ${words}` }).getAttribute('href')
  const query = '?words=heart%20%3Cb%3E%26%20lung%3C%2Fb%3E'
  expect(address('Add a synonym')).toBe(`/admin/collections/search-synonyms/create${query}`)
  expect(address('Pin an answer')).toBe(`/admin/collections/search-pins/create${query}`)
  expect(address('Write a page')).toBe('/admin/collections/pages/create')
  expect(part.queryByText('Show 1 more')).not.toBeNull()
})

test('searches that could not be read say so; where there are none nothing is said', () => {
  const { rerender } = render(<Dashboard name="Pat" role="publisher" dashboard={{ ...none, missedSearches: null }} />)
  expect(
    within(screen.getByRole('region', { name: 'What people did not find' })).queryByText(/^This could not be read/),
  ).not.toBeNull()
  rerender(<Dashboard name="Pat" role="publisher" dashboard={none} />)
  expect(screen.queryByRole('region', { name: 'What people did not find' })).toBeNull()
})
