import { expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import centreList from './fixtures/site/centres/centre-list'
import finder from './fixtures/site/centres/finder'
import finderFilters from './fixtures/site/centres/finder-filters'
import openingHours from './fixtures/site/centres/opening-hours'
import referralMatrix from './fixtures/site/centres/referral-matrix'
import regionMap from './fixtures/site/centres/region-map'
import ways from './fixtures/site/centres/ways'
import whoCanRefer from './fixtures/site/centres/who-can-refer'

test('a centre stands in the list with whether it is open', () => {
  render(centreList['open, closed and not known'])
  const item = within(screen.getByRole('link', { name: 'Preston Healthport' }).closest('li') as HTMLElement) // a link in a list
  expect(item.getByRole('link', { name: 'Preston Healthport' })).toHaveAttribute(
    'href',
    '/community-diagnostic-centres/preston',
  )
  expect(item.getByText('Closed, opens tomorrow at 8:30am')).toBeInTheDocument()
  expect(item.getByText('Hub · Preston · Lancashire Teaching Hospitals')).toBeInTheDocument()
})

test('a centre whose hours are not known has no mark', () => {
  render(centreList['a name alone'])
  expect(screen.queryByText('Not known')).not.toBeInTheDocument()
})

test('opening hours are a table that screen readers can read by days', () => {
  render(openingHours['with days that differ'])
  const week = within(screen.getByRole('table', { name: 'Opening times of Preston Healthport' }))
  expect(week.getByRole('rowheader', { name: 'Monday to Friday' })).toBeInTheDocument()
  expect(week.getByRole('cell', { name: '8:30am to 12:30pm' })).toBeInTheDocument()
  expect(within(screen.getByRole('table', { name: 'Days that differ' })).getByText('Bank holiday')).toBeInTheDocument()
})

const described = (term: string): string => screen.getByText(term).nextElementSibling?.textContent ?? ''

test('a way to a centre is there, is not, or is not known, which is never said as no', () => {
  render(ways['yes, no, in words and not known'])
  expect(described('Parking')).toBe('YesFree.Checked October 2026')
  expect(described('Blue Badge parking')).toBe('NoChecked 12 October 2026')
  expect(described('Bus')).toBe('Line 1.')
  expect(described('Hearing loop')).toBe('Not known yet')
})

test('who can refer is said for all tests at once where it is the same, else by test', () => {
  render(whoCanRefer['all that there is'])
  expect(described('A GP practice')).toBe('Yes')
  expect(described('A hospital')).toBe('Yes: Blood testNo: CT scanNot known yet: X-ray')
  expect(described('You yourself')).toBe('Not known yet')
  expect(screen.getByText('Blood test: From a GP practice for urgent blood tests only')).toBeInTheDocument()
})

test('the map leads to each centre, says who made it, and is not read a second time after the list', () => {
  const { container } = render(regionMap['all centres'])
  expect(screen.queryAllByRole('link')).toEqual([])
  const links = [...container.querySelectorAll('svg a')]
  expect(links.map((link) => link.querySelector('title')?.textContent)).toContain('Preston Healthport')
  expect(links).toHaveLength(8)
  for (const link of links) expect(link).toHaveAttribute('tabindex', '-1')
  expect(screen.getByText('Map: its maker')).toBeInTheDocument()
})

test('the map of a centre leads to the others around it, not to itself', () => {
  const { container } = render(regionMap['the part around one centre'])
  expect(container.querySelector('.site-map__place--current')).not.toHaveAttribute('href')
  expect(container.querySelector('svg')).toHaveTextContent('5 miles')
})

test('the map tells in words which mark is the place that somebody asked for', () => {
  render(regionMap['near a place'])
  expect(screen.getByText('The ring marks Clitheroe.')).toBeInTheDocument()
})

test('the finder is a plain form that keeps what was asked and says what is wrong', () => {
  render(finder['with an unknown place'])
  const form = screen.getByRole('search', { name: 'Find a centre for your test' })
  expect(form).toHaveAttribute('action', '/community-diagnostic-centres#results')
  expect(form).toHaveFormValues({ test: 'mri', near: 'Atlantis' })
  expect(screen.getByRole('textbox', { name: 'Town or postcode' })).toHaveAccessibleDescription(
    'Error: Enter a town in our region',
  )
  expect(screen.getByRole('button', { name: 'Find a centre' })).toHaveAttribute('type', 'submit')
})

test('what else matters is ticked in the form, and sent only where it is', () => {
  render(finder['with what else matters'])
  const form = screen.getByRole('search', { name: 'Find a centre for your test' })
  expect(form).toHaveFormValues({ weekend: false, 'walk-in': false, 'step-free': true })
  expect(screen.getByRole('group', { name: 'What matters to you' })).toBeInTheDocument()
})

test('a filter leads on, the one that is on can be removed, and one that leaves nothing is no link', () => {
  render(finderFilters['on, off and of no use'])
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Open at weekends',
    'Remove: Step-free access ✕',
  ])
  expect(screen.getByText('3, and 2 not known yet')).toBeInTheDocument()
  expect(screen.getByText('none')).toBeInTheDocument()
})

test('a card says what is known of what was asked for, what is not, and what people should know before they come', () => {
  render(centreList['as they were looked for'])
  const [first, second, third] = screen.getAllByRole('listitem').map((item) => within(item))
  expect(
    first?.getByText('About 3 miles from LA9 · Hub · Blackpool · Blackpool Teaching Hospitals'),
  ).toBeInTheDocument()
  expect(first?.getByText('Done here')).toBeInTheDocument()
  expect(first?.getByText(/This test: Not available until 7 May 2027/)).toBeInTheDocument()
  expect(second?.getByText('Not known yet')).toBeInTheDocument()
  expect(second?.getByText('Ask before you go if it has step-free access.')).toBeInTheDocument()
  expect(third?.getByText('Not open at weekends.')).toBeInTheDocument()
  // the mark beside it says the heading already
  expect(third?.getByText('The lift is being mended.')).toBeInTheDocument()
  expect(third?.getAllByText(/Closed, opens/)).toHaveLength(1)
})

test('who can refer is a table with headings for tests, centres and the trusts that run them', () => {
  render(referralMatrix['known, in part, not known and not listed'])
  const table = within(screen.getByRole('table', { name: 'Who can refer, by test and centre' }))
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'East Lancashire',
    'Morecambe Bay',
    'Test',
    'Burnley',
    'KendalClosed for now',
    'Heysham',
  ])
  const row = within(table.getByRole('row', { name: /^CT scan/ }))
  const [burnley, kendal, heysham] = row.getAllByRole('cell')
  expect(burnley).toHaveTextContent('GP, hospitalNot: Self-referralUrgent requests onlyBy appointment')
  expect(kendal).toHaveTextContent('Not known: GP, self-referral')
  expect(heysham).toHaveTextContent('Not listed')
  expect(table.getByText('Not confirmed which tests of this kind')).toBeInTheDocument()
})
