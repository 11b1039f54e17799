import { describe, expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { medicalClinic } from '@/app/(site)/community-diagnostic-centres/medical-clinic'
import { Visit } from '@/app/(site)/community-diagnostic-centres/visit'
import { website } from '@/app/(site)/home/website'
import { HeaderSearch } from '@/components/nhs/header-search'
import type { CentrePage } from '@/content/centres/centre-page'
import { bareCentre, bloodTest, ctScan, fullCentre } from './fixtures/centre-page'

// What search engines read of a centre is what its page says, and no more.

/** What the page says of each thing that a centre may have. */
const amenitiesOnPage = (): { name: string; value: boolean }[] =>
  screen.getAllByRole('term').flatMap((term) => {
    if (term.closest('#who-can-refer')) return []
    const words = term.nextElementSibling?.querySelector('.site-line')?.textContent
    return words === 'Yes' || words === 'No' ? [{ name: term.textContent, value: words === 'Yes' }] : []
  })

const read = (page: CentrePage) => JSON.parse(JSON.stringify(medicalClinic(page))) as Record<string, never>

describe.each([
  ['all is known', fullCentre],
  ['hardly anything is known', bareCentre],
])('where %s', (_, page) => {
  test('address, phone and what there is are those of the page', () => {
    render(<Visit page={page} />)
    const { address, amenityFeature, geo, telephone } = medicalClinic(page) as unknown as {
      address: { streetAddress?: string; addressLocality: string; postalCode?: string }
      amenityFeature?: { name: string; value: boolean }[]
      geo?: object
      telephone?: string
    } // as it is made above
    const lines = [...document.querySelectorAll('address .site-line')].map(({ textContent }) => textContent)
    expect(lines.join(', ')).toBe(
      [address.streetAddress, address.addressLocality, address.postalCode].filter(Boolean).join(', '),
    )
    const phone = within(screen.getByRole('region', { name: 'Phone' }))
    expect(phone.queryByRole('link', { name: /^\d/ })?.textContent).toBe(telephone)
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name)
    expect((amenityFeature ?? []).map(({ name, value }) => ({ name, value })).sort(byName)).toEqual(
      amenitiesOnPage().sort(byName),
    )
    const device = screen.queryByRole('link', { name: 'Maps on your phone' })?.getAttribute('href') ?? ''
    expect(/^geo:\d/.test(device) && !device.startsWith('geo:0,0')).toBe(geo !== undefined)
  })
})

test('only tests that are done now are services: none that is stopped, and no group of which nobody knows the members', () => {
  expect(read(fullCentre).availableService).toEqual([
    { '@type': 'MedicalTest', name: 'Blood test', url: expect.stringMatching(/\/tests\/test-1$/) },
    { '@type': 'MedicalTest', name: 'X-ray', url: expect.stringMatching(/\/tests\/test-6$/) },
  ])
  const status = { heading: 'Closed for good', message: null, isClosed: true }
  expect(read({ ...fullCentre, status }).availableService).toBeUndefined()
  const later = { heading: 'Not available from 3 to 7 May 2027', message: null, isClosed: false }
  expect(read({ ...fullCentre, offerings: [{ ...ctScan, status: later }] }).availableService).toHaveLength(1)
})

test('a place that is only about has no coordinates, and what is not known is not said', () => {
  const position = { latitude: 53.7, longitude: -2.3, approximate: true }
  const data = read({ ...bareCentre, position, offerings: [bloodTest] })
  expect(Object.keys(data).sort()).toEqual(['@type', 'address', 'availableService', 'description', 'name', 'url'])
})

test('the search is described with the address that its form has', () => {
  const { potentialAction, url } = JSON.parse(JSON.stringify(website('https://portal.example/'))) as {
    potentialAction: { target: { urlTemplate: string } }
    url: string
  }
  expect(url).toBe('https://portal.example/')
  const template = new URL(potentialAction.target.urlTemplate)
  render(<HeaderSearch action="/search" label="Search this website" />)
  const form = screen.getByRole('search')
  expect(form).toHaveAttribute('action', template.pathname)
  expect([...template.searchParams.keys()]).toEqual([screen.getByRole('searchbox').getAttribute('name')])
})
