import { linkAddress, webAddress } from '@/domain/links/link-address'

test.each([
  ['https://www.nhs.uk/live-well', 'https://www.nhs.uk/live-well'],
  ['www.nhs.uk/live-well', 'https://www.nhs.uk/live-well'],
  ['nhs.uk', 'https://nhs.uk'],
  ['NHS.uk/a?b=c#d', 'https://NHS.uk/a?b=c#d'],
  [' https://www.nhs.uk/\u200b', 'https://www.nhs.uk/'],
  ['team@nhs.net', 'mailto:team@nhs.net'],
  ['mailto:team@nhs.net?subject=Hello', 'mailto:team@nhs.net?subject=Hello'],
  ['tel:111', 'tel:111'],
  ['/about', '/about'],
  ['/donate?refcode=123', '/donate?refcode=123'],
  ['#team', null],
  ['contact', null],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['javascript:alert(1)', null],
  ['JaVaScript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://', null],
  ['https://user:password@nhs.uk', null],
  ['https://localhost', null],
  ['', null],
])('%j leads to %j', (typed, address) => expect(linkAddress(typed)).toBe(address))

test('a long row of dots is no address, and is soon known', () => {
  expect(linkAddress(`https://${'.'.repeat(100_000)}`)).toBeNull()
  expect(webAddress('/about')).toBeNull()
  expect(webAddress('elht.nhs.uk')).toBe('https://elht.nhs.uk')
})
