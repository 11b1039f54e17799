import { newsAboutTopic, newsFeedAddress, type NewsList, newsListAddress, newsOfYear } from '@/domain/news/news-list'

const trust = { kind: 'topic', collection: 'trusts', slug: 'blackpool' } as const

test.each<[NewsList, number, string]>([
  [{ kind: 'all' }, 1, '/news'],
  [{ kind: 'all' }, 2, '/news/page/2'],
  [{ kind: 'year', year: 2025 }, 1, '/news/year/2025'],
  [{ kind: 'year', year: 2025 }, 3, '/news/year/2025/page/3'],
  [trust, 1, '/news/topics/trusts/blackpool'],
  [trust, 2, '/news/topics/trusts/blackpool/page/2'],
  [{ ...trust, collection: 'governance-bodies' }, 1, '/news/topics/governance/blackpool'],
])('the address of %j, page %i, is %s', (list, page, address) => expect(newsListAddress(list, page)).toBe(address))

test('feeds lie below their lists', () => {
  expect(newsFeedAddress({ kind: 'all' }, 'xml')).toBe('/news/feed.xml')
  expect(newsFeedAddress(trust, 'json')).toBe('/news/topics/trusts/blackpool/feed.json')
})

test.each([
  ['2025', { kind: 'year', year: 2025 }],
  ['1999', { kind: 'year', year: 1999 }],
  ['2100', null],
  ['25', null],
  ['02025', null],
  ['2025 ', null],
  ['2025-01', null],
])('a year in an address: %j', (written, list) => expect(newsOfYear(written)).toEqual(list))

test.each([
  ['trusts', 'blackpool', trust],
  ['governance', 'board', { kind: 'topic', collection: 'governance-bodies', slug: 'board' }],
  // news is about neither
  ['news', 'a-post', null],
  ['pages', 'about', null],
  ['', 'about', null],
  ['trusts', 'Blackpool', null],
  ['trusts', '', null],
  ['trusts', 'a/b', null],
  ['trusts', 'a'.repeat(101), null],
  ['__proto__', 'x', null],
])('a topic in an address: %j, %j', (section, slug, list) => expect(newsAboutTopic(section, slug)).toEqual(list))
