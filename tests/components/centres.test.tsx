import { expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { CentreList } from '@/components/site/centres/centre-list'
import { Finder } from '@/components/site/centres/finder'
import { GettingThere } from '@/components/site/centres/getting-there'
import { OfferingsTable } from '@/components/site/centres/offerings-table'
import { OpeningHours } from '@/components/site/centres/opening-hours'
import { RegionMap } from '@/components/site/centres/region-map'
import { mapSize, outline, points } from './fixtures/map'

test('a centre stands in the list with whether it is open', () => {
  render(
    <CentreList
      centres={[
        {
          href: '/c/preston',
          name: 'Preston Healthport',
          host: 'LTHTR',
          kind: 'hub',
          open: { kind: 'open', label: 'Open until 8pm' },
        },
      ]}
    />,
  )
  const item = within(screen.getByRole('listitem'))
  expect(item.getByRole('link', { name: 'Preston Healthport' })).toHaveAttribute('href', '/c/preston')
  expect(item.getByText('Open until 8pm')).toBeInTheDocument()
  expect(item.getByText('Hub · LTHTR')).toBeInTheDocument()
})

test('a centre whose hours are not known has no mark', () => {
  render(<CentreList centres={[{ href: '/c/x', name: 'X', open: { kind: 'unknown', label: 'Not known' } }]} />)
  expect(screen.queryByText('Not known')).not.toBeInTheDocument()
})

test('opening hours are a table that screen readers can read by days', () => {
  render(
    <OpeningHours
      caption="Opening times of Preston Healthport"
      hours={[{ days: 'Monday to Friday', hours: '8:30am to 12:30pm' }]}
      exceptions={[{ day: '25 December 2026', hours: 'Closed', reason: 'Bank holiday' }]}
    />,
  )
  const week = within(screen.getByRole('table', { name: 'Opening times of Preston Healthport' }))
  expect(week.getByRole('rowheader', { name: 'Monday to Friday' })).toBeInTheDocument()
  expect(week.getByRole('cell', { name: '8:30am to 12:30pm' })).toBeInTheDocument()
  expect(within(screen.getByRole('table', { name: 'Days that differ' })).getByText('Bank holiday')).toBeInTheDocument()
})

test('the table of tests leaves out what is not known of any', () => {
  render(
    <OfferingsTable
      caption="Tests here"
      offerings={[{ test: { href: '/tests/ct', text: 'CT scan' }, how: 'By appointment' }]}
    />,
  )
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Test', 'How to come'])
})

test('tests of which nothing more is known are a list of links', () => {
  render(<OfferingsTable caption="Tests here" offerings={[{ test: { href: '/tests/ct', text: 'CT scan' } }]} />)
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'CT scan' })).toHaveAttribute('href', '/tests/ct')
})

test('a way to a centre says when it was checked, and nothing where nobody did', () => {
  render(
    <GettingThere
      phone="01772 000 000"
      ways={[
        { label: 'Parking', text: 'Free.', checked: 'October 2026' },
        { label: 'Bus', text: 'Line 1.' },
      ]}
    />,
  )
  expect(screen.getAllByText(/^Checked/).map(({ textContent }) => textContent)).toEqual(['Checked October 2026'])
  expect(screen.getByRole('link', { name: '01772 000 000' })).toHaveAttribute('href', 'tel:01772000000')
})

test('the map is one picture with a name, and says who made it', () => {
  render(
    <RegionMap
      title="Map of our centres"
      {...mapSize}
      outline={outline}
      points={points}
      attribution="Map: its maker"
    />,
  )
  expect(screen.getByRole('img', { name: 'Map of our centres' })).toBeInTheDocument()
  expect(screen.getByText('Map: its maker')).toBeInTheDocument()
})

test('the finder is a plain form that keeps what was asked and says what is wrong', () => {
  render(
    <Finder
      tests={[{ value: 'mri', text: 'MRI scan' }]}
      test="mri"
      near="Atlantis"
      error="Enter a town in our region"
    />,
  )
  const form = screen.getByRole('search', { name: 'Find a centre for your test' })
  expect(form).toHaveAttribute('action', '/community-diagnostic-centres')
  expect(form).toHaveFormValues({ test: 'mri', near: 'Atlantis' })
  expect(screen.getByRole('textbox', { name: 'Town or postcode' })).toHaveAccessibleDescription(
    'Error: Enter a town in our region',
  )
  expect(screen.getByRole('button', { name: 'Find a centre' })).toHaveAttribute('type', 'submit')
})
