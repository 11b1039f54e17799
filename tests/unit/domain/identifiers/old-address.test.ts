import { isReserved, oldAddress, oldAddressProblem, repairedAddress } from '@/domain/identifiers/old-address'

test.each([
  ['/about-our-work', '/about-our-work'],
  ['/About-Our-Work', '/about-our-work'],
  ['/ActionPlan2026', '/actionplan2026'],
  ['/self2/', '/self2'],
  ['//old//page//', '/old/page'],
  ['/croeso-café', '/croeso-café'],
  ['/croeso-caf%C3%A9', '/croeso-café'],
  ['/CROESO-CAF%c3%89', '/croeso-café'],
  ['/croeso-cafe\u0301', '/croeso-café'],
  ['/old/re\u0301sume\u0301.html', '/old/résumé.html'],
  ['/old\u200b ', '/old'],
  ['/a%2Bb', '/a+b'],
  ['/?p=345', '/?p=345'],
  ['/index.php?page_id=12', '/index.php?page_id=12'],
  ['/Index.php?Page_Id=12', '/index.php?page_id=12'],
  ['/', null],
  ['/?q=1', null],
  ['/?p=x', null],
  ['/old?p=1', null],
  ['/old#part', null],
  ['/old page', null],
  ['/%E9', null],
  ['/../old', null],
  ['/old/..', null],
  ['/./old', null],
  ['/old/.', null],
  ['/old/...', '/old/...'],
  ['/old%2Fpage', null],
  ['/old%2fpage', null],
  ['old', null],
  ['/back\\slash', null],
])('%j is %j', (typed, address) => expect(oldAddress(typed)).toBe(address))

test('an address of 500 characters is looked at, a longer one is not', () => {
  const address = `/${'a'.repeat(499)}`
  expect(oldAddress(address)).toBe(address)
  expect(oldAddress(`${address}a`)).toBeNull()
})

test('it is its own one form', () => {
  for (const typed of ['/Croeso-Caf%C3%A9/', '/?p=12', '/A/B/'])
    expect(oldAddress(oldAddress(typed) ?? '')).toBe(oldAddress(typed))
})

test.each([
  ['/admin', true],
  ['/admin/collections', true],
  ['/api/x', true],
  ['/files/a.pdf', true],
  ['/healthz', true],
  ['/favicon.ico', true],
  ['/.well-known/security.txt', true],
  ['/administration', false],
  ['/about/admin', false],
  ['/favicon.ico.html', false],
  // parts of pages that Next fetches by themselves
  ['/about.rsc', true],
  ['/about.segments', true],
  ['/about.segments/tree', true],
  ['/about.segment', true],
  ['/about.segment/x', true],
  ['/about.prefetch', true],
  ['/about.action', true],
  ['/about.rsc.html', false],
  ['/about.segmented', false],
  ['/about.action.html', false],
  ['/action', false],
])('%s is the server’s own: %s', (address, isOwn) => expect(isReserved(address)).toBe(isOwn))

test.each([
  ['https://diagnostics.example.nhs.uk/old-page', '/old-page'],
  ['http://Diagnostics.Example.NHS.uk/Old/', '/Old/'],
  ['diagnostics.example.nhs.uk/?p=12', '/?p=12'],
  ['https://diagnostics.example.nhs.uk', '/'],
  ['old-page', '/old-page'],
  ['about/us', '/about/us'],
  ['index.html', '/index.html'],
  ['/old-page', '/old-page'],
  ['https://www.nhs.uk/old', 'https://www.nhs.uk/old'],
  ['www.nhs.uk/old', 'www.nhs.uk/old'],
  ['nhs.uk/old', 'nhs.uk/old'],
  ['nhs.uk', '/nhs.uk'],
  ['old-www.html', '/old-www.html'],
  ['news/part:2', '/news/part:2'],
  ['2024:report', '/2024:report'],
  ['#team', '#team'],
  ['mailto:a@nhs.net', 'mailto:a@nhs.net'],
  ['', ''],
  ['?p=12', '/?p=12'],
  ['index.php?page_id=12', '/index.php?page_id=12'],
  ['?page=2', '?page=2'],
  ['diagnostics.example.nhs.uk?p=12', '/?p=12'],
  ['https://diagnostics.example.nhs.uk?page_id=12', '/?page_id=12'],
])('typed %j is repaired to %j', (typed, address) =>
  expect(repairedAddress(typed, 'https://diagnostics.example.nhs.uk')).toBe(address),
)

test.each([
  ['/', /home page/],
  ['/favicon.ico', /of the site itself/],
  ['/admin/collections', /of the site itself/],
  ['https://www.example.org/x', /on another site/],
  ['http://www.example.org/x', /on another site/],
  ['www.example.org', /on another site/],
  ['/news?page=2', /question mark/],
  ['/news?from=https://www.example.org', /question mark/],
  ['/about#team', /#/],
  ['/annual%20report', /no spaces/],
  ['/a b', /no spaces/],
  ['old', /first slash/],
  ['/../x', /first slash/],
])('%s is told what is wrong with it', (address, words) => {
  expect(oldAddressProblem(address)).toMatch(words)
})

test.each(['/old-page', '/Croeso-Café/', '/?p=12'])('nothing is wrong with %s', (address) => {
  expect(oldAddressProblem(address)).toBeNull()
})
