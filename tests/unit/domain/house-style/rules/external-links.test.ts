import { findExternalLinks } from '@/domain/house-style/rules/external-links'
import { nothingKnown, type Known } from '@/domain/house-style/text'

const known: Known = {
  ...nothingKnown,
  broken: new Map([['https://gone.example.nhs.uk/', { problem: 'there is no such site', firstSeen: '2026-03-02' }]]),
}
const foundIn = (href: string) =>
  findExternalLinks(
    { names: [], parts: [], pictures: [], addresses: [{ path: 'website', label: 'Website', tab: 'About', href }] },
    known,
  )

test('the address of another site in a field of its own is found where it is broken', () => {
  const href = 'https://gone.example.nhs.uk'
  expect(foundIn(href)).toEqual([
    {
      at: { path: 'website', label: 'Website', tab: 'About', href },
      line: 0,
      spot: null,
      how: 'When gone.example.nhs.uk was looked at, there is no such site. First seen: 2 March 2026. Look where the page is now, or take the link away.',
      quote: href,
    },
  ])
})

test.each(['https://here.example.nhs.uk/', 'no address', ''])('the field with “%s” is left alone', (href) => {
  expect(foundIn(href)).toEqual([])
})
