import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isReserved } from '@/domain/identifiers/old-address'
import { isMadeOfContent, ownAddresses } from '@/domain/own-addresses'
import { addressed, publicRecords } from '@/domain/public-records'

/** The addresses that the public site answers, as its folders are called. */
const routes = readdirSync('app/(site)', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
  .map((file) => path.posix.dirname(`/${file}`))
  .filter((route) => route !== '/' && !isReserved(route))

const sections = addressed.map((slug) => publicRecords[slug].section)

/** Of a body, a meeting or a record, which are looked up. */
const isOfRecord = (route: string): boolean =>
  sections.some((section) => route === `${section}/[slug]`) || route.startsWith('/governance/[slug]/')

/** What stands in the place of each part that an address has of its own. */
const example: Readonly<Record<string, string>> = {
  '[number]': '2',
  '[date]': '2026-10-01',
  '[year]': '2026',
  '[id]': '12',
}
const exampleOf = (route: string): string =>
  route.replace(/\[[^\]]+\]/g, (part) => example[part] ?? 'east-lancashire-hospitals')

test('every page and file of the site that is no record is known to be there', () => {
  expect(routes.length).toBeGreaterThan(40)
  const unknown = routes
    .filter(
      (route) =>
        !route.startsWith('/sitemap/') && !['/[...path]', '/earlier-versions/[id]', '/open-data/[set]'].includes(route),
    )
    .filter((route) => !isOfRecord(route))
    .map(exampleOf)
    .filter((address) => !ownAddresses.has(address) && !isMadeOfContent(address))
  expect(unknown).toEqual([])
})

test.each([
  '/news/page/two',
  '/news/a-post',
  '/news/year/26',
  '/governance/a-body',
  '/governance/on/today',
  '/governance/meetings/next',
  '/governance/upcoming/page/2',
  '/waiting-times/tests/mri-scan/more',
  '/trusts/page/2',
])('%s is made of nothing', (address) => {
  expect(ownAddresses.has(address) || isMadeOfContent(address)).toBe(false)
})
