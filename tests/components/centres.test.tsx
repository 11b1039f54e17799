import { expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import centreList from './fixtures/site/centres/centre-list'
import finder from './fixtures/site/centres/finder'
import openingHours from './fixtures/site/centres/opening-hours'
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
})

test('the map is one picture with a name, and says who made it', () => {
  render(regionMap['all centres'])
  expect(screen.getByRole('img', { name: 'Map of our centres' })).toBeInTheDocument()
  expect(screen.getByText('Map: its maker')).toBeInTheDocument()
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
