import { ownAddress } from '@/domain/house-style/rules/broken-links'

test.each([
  ['/', '/'],
  ['/about', '/about'],
  [' /about/ ', '/about'],
  ['/about?a=1#b', '/about'],
  ['/#top', '/'],
  ['//other.example.nhs.uk/', null],
  ['/\\other.example.nhs.uk/', null],
  ['https://other.example.nhs.uk/about', null],
  ['about', null],
  ['', null],
])('“%s” is the address %s of this site', (href, address) => {
  expect(ownAddress(href)).toBe(address)
})
