import { openSearchXml } from '@/open-data/open-search'

const described = openSearchXml({
  shortName: 'NHS Diagnostics',
  description: 'Search the website of A & B',
  url: 'https://portal.example/search',
  icon: 'https://portal.example/favicon.ico',
})

test('the search is described as browsers take it', () => {
  expect(described).toContain('<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">')
  expect(described).toContain('<ShortName>NHS Diagnostics</ShortName>')
  expect(described).toContain('<Description>Search the website of A &amp; B</Description>')
  expect(described).toContain('template="https://portal.example/search?q={searchTerms}"/>')
})
