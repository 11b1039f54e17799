import { linkAddress, webAddress } from '@/domain/links/link-address'

test.each([
  ['https://www.nhs.uk/live-well', 'https://www.nhs.uk/live-well'],
  ['www.nhs.uk/live-well', 'https://www.nhs.uk/live-well'],
  ['nhs.uk', 'https://nhs.uk'],
  ['NHS.uk/a?b=c#d', 'https://NHS.uk/a?b=c#d'],
  [' https://www.nhs.uk/\u200b', 'https://www.nhs.uk/'],
  ['team@nhs.net', 'mailto:team@nhs.net'],
  ['team@mail.nhs.net', 'mailto:team@mail.nhs.net'],
  ['team@nhs.net and us', null],
  ['nhs.uk/live well', null],
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
  ['https://user@nhs.uk', null],
  ['https://:password@nhs.uk', null],
  ['https://localhost', null],
  ['', null],
  // what stands within an address makes it no other kind
  ['ftp://nhs.uk/https://nhs.uk', null],
  ['callto:team@nhs.net?mailto:', null],
  ['javascript:alert(1)//https://nhs.uk', null],
  ['/donate?next=https://www.nhs.uk', '/donate?next=https://www.nhs.uk'],
  ['nhs.uk/contact?to=mailto:a@nhs.net', 'https://nhs.uk/contact?to=mailto:a@nhs.net'],
  ['nhs.uk/hotel:12', 'https://nhs.uk/hotel:12'],
  // a telephone number and nothing else
  ['tel:+44(0)1772-123456', 'tel:+441772123456'],
  ['tel:01772 123 456', 'tel:01772123456'],
  ['TEL:+44 (0)1772 123-456', 'tel:+441772123456'],
  ['tel:---', null],
  ['tel:+44-(0)1772-123456', 'tel:+441772123456'],
  ['tel:0044 (0)1772 123456', 'tel:+441772123456'],
  ['tel:+44 01524 65944', 'tel:+44152465944'],
  ['tel:01772\u00a0123\u00a0456', 'tel:01772123456'],
  ['tel:01772%20123456', 'tel:01772123456'],
  ['tel:01772.123.456-', 'tel:01772123456'],
  ['tel:1-2', null],
  // names of sites have a word on both sides of each dot
  ['https://.', null],
  ['https://...', null],
  ['https://nhs..uk', null],
  ['https://nhs.', null],
  ['https://www.nhs.uk./a', 'https://www.nhs.uk./a'],
  ['https://.uk/a', null],
  ['tel:111,tel:112', null],
  ['tel:12', null],
  ['tel:111;ext=2', null],
  // without https:// a name of a site, at a port that there can be
  ['nhs.uk:8443/a', 'https://nhs.uk:8443/a'],
  ['nhs.uk:99999', null],
  ['10.0.0.1/admin', null],
  ['contact.', null],
  // a path that browsers would read as another one
  ['/', '/'],
  ['/../about', null],
  ['/./about', null],
  ['/news/..', null],
  ['/news/.', null],
  ['/news/%2E%2e/about', null],
  ['/news//about', null],
  ['/news%5Cabout', null],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
  ['/a..b/c.', '/a..b/c.'],
  ['/about?from=/../news', '/about?from=/../news'],
])('%j leads to %j', (typed, address) => expect(linkAddress(typed)).toBe(address))

test('a long row of dots is no address, and is soon known', () => {
  expect(linkAddress(`https://${'.'.repeat(100_000)}`)).toBeNull()
  expect(webAddress('/about')).toBeNull()
  expect(webAddress('elht.nhs.uk')).toBe('https://elht.nhs.uk')
})

test('an address of 2,000 characters is looked at, a longer one is not', () => {
  const address = `https://www.nhs.uk/${'a'.repeat(1981)}`
  expect(linkAddress(address)).toBe(address)
  expect(linkAddress(`${address}a`)).toBeNull()
})

test.each([
  ['https://www.nhs.uk', 'https://www.nhs.uk'],
  ['HTTPS://www.nhs.uk', 'HTTPS://www.nhs.uk'],
  ['www.nhs.uk', 'https://www.nhs.uk'],
  ['http://www.nhs.uk', null],
  ['http://www.nhs.uk/https://www.nhs.uk', null],
  ['/about?from=https://www.nhs.uk', null],
  ['team@nhs.net', null],
  ['tel:111', null],
  ['contact', null],
])('of %j the https address is %j', (typed, address) => expect(webAddress(typed)).toBe(address))
