import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fixedAddresses, isNumbered, recordBehind } from '@/domain/identifiers/fixed-addresses'
import { isReserved } from '@/domain/identifiers/old-address'
import { addressed, publicRecords } from '@/domain/public-records'
import { pageOfSet, setNames } from '@/domain/open-data/set-names'

/** The routes of the public site, as its folders are called. */
const routes = readdirSync('app/(site)', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
  .map((file) => path.posix.dirname(`/${file}`))
  .filter((route) => route !== '/' && !isReserved(route))

const isFixed = (route: string): boolean => !route.includes('[')

// WordPress's front page: it is there only where a rule leads on from it
const ofRulesAlone = '/index.php'

test('each page and file whose route has no part of its own is fixed, and no other address is', () => {
  expect(
    routes
      .filter(isFixed)
      .filter((route) => route !== ofRulesAlone)
      .sort(),
  ).toEqual([...fixedAddresses].filter((address) => !setNames.map(pageOfSet).includes(address)).sort())
})

/** What stands in the place of each part that an address has of its own. */
const examples: Readonly<Record<string, string>> = {
  '[number]': '2',
  '[date]': '2026-10-01',
  '[year]': '2026',
  '[id]': '12',
  '[section]': 'trusts',
}
const exampleOf = (route: string): string => route.replace(/\[[^\]]+\]/g, (part) => examples[part] ?? 'first')

/** Routes of no single address: any path, the parts of the sitemap, versions that are no page of the site now, sets of open data. */
const others = ['/[...path]', '/sitemap/[part]', '/earlier-versions/[id]', '/open-data/[set]']

test('every other page is numbered, or there is a record behind it', () => {
  const records = addressed.map((slug) => `${publicRecords[slug].section}/first`)
  const unknown = routes
    .filter((route) => !isFixed(route) && !others.includes(route))
    .map(exampleOf)
    .filter((address) => !isNumbered(address) && !records.includes(recordBehind(address)))
  // numbered parts of lists of what somebody chose: the days are asked for, not the parts
  expect(unknown).toEqual([])
})

test.each([
  ['/waiting-times/tests/mri-scan', '/tests/mri-scan'],
  ['/waiting-times/first', '/trusts/first'],
  ['/waiting-times/tests', '/trusts/tests'],
  ['/governance/first/meetings/page/2', '/governance/first'],
  ['/governance/interests/first', '/governance/first'],
  ['/news/topics/trusts/first/feed.xml', '/trusts/first'],
  ['/waiting-times/tests/mri-scan/more', '/waiting-times/tests/mri-scan/more'],
  ['/news/a-post', '/news/a-post'],
])('behind %s is the record at %s', (address, record) => expect(recordBehind(address)).toBe(record))

test.each([
  '/news/page/two',
  '/news/year/26',
  '/governance/upcoming/page/2',
  '/governance/meetings/next',
  '/governance/on/today',
  '/governance/on/2026-13-45',
  '/trusts/page/2',
])('%s has no number that a page can have', (address) => expect(isNumbered(address)).toBe(false))

test.each([
  '/news/page/12',
  '/news/year/2026/page/12',
  '/news/year/2026',
  '/governance/page/12',
  '/governance/meetings/page/12',
  '/governance/meetings/upcoming/page/12',
  '/governance/history/page/12',
  '/governance/meetings/12',
  '/governance/meetings/12/papers.pdf',
  '/governance/on/2026-10-01',
  '/governance/on/2026-10-01/whole-structure',
  '/governance/on/2026-10-01/page/12',
])('%s is numbered, and nothing before or after it', (address) => {
  expect([address, `/old${address}`, `${address}/more`].map(isNumbered)).toEqual([true, false, false])
})

test.each([
  '/governance/interests/first',
  '/governance/first/meetings',
  '/governance/first/meetings.ics',
  '/governance/first/meetings/page/12',
  '/news/topics/trusts/first',
  '/news/topics/trusts/first/page/12',
  '/waiting-times/tests/first',
  '/waiting-times/first',
])('behind what stands before or after %s is no record', (address) => {
  expect(recordBehind(address)).toMatch(/^\/(?:governance|trusts|tests)\/first$/)
  for (const other of [`/old${address}`, `${address}/a/b`]) expect(recordBehind(other)).toBe(other)
})
