import { Removals, shows } from '@/server/page-cache/removals'
import { page } from './page'

test.each([
  ['trusts:4', true],
  ['trusts:4:link', true],
  ['home', true],
  ['home:lead', true],
  ['trusts', false],
  ['trusts:40', false],
  ['trusts:40:link', false],
  ['trusts:link:4', false],
  ['homes', false],
])('a page with the tag %s shows trust 4 or the home page: %s', (tag, expected) => {
  expect(shows(page({ tags: ['news-posts:1', tag] }), new Set(['trusts:4', 'home']))).toBe(expected)
})

test('a render that began before the removal may show the record, a later one does not', () => {
  const removals = new Removals()
  removals.add('trusts:4', 7)
  const at = (revision: number, tags = ['trusts:4']) => removals.affect(page({ revision, tags }))
  expect([at(6), at(7), at(8)]).toEqual([true, false, false])
  expect(at(6, ['trusts:5'])).toBe(false)
  expect(at(6, ['trusts:4:link'])).toBe(true)
})

test('a second removal of a record counts from its own moment', () => {
  const removals = new Removals()
  removals.add('trusts:4', 7)
  removals.add('trusts:4', 9)
  expect(removals.affect(page({ revision: 8, tags: ['trusts:4'] }))).toBe(true)
})

test('before a connection anything may have been removed; files of the build have no records', () => {
  const removals = new Removals()
  expect(removals.affect(page({ revision: 0 }))).toBe(false)
  removals.addUnknown(3)
  expect([2, 3].map((revision) => removals.affect(page({ revision })))).toEqual([true, false])
  expect(removals.affect(page({ revision: -1, immutable: true }))).toBe(false)
})

test('more records than are told apart affect every render under way rather than let one be missed', () => {
  const removals = new Removals()
  for (let n = 1; n <= 50_001; n++) removals.add(`news-posts:${n}`, n)
  expect(removals.affect(page({ revision: 50_000, tags: [] }))).toBe(true)
  expect(removals.affect(page({ revision: 50_001, tags: ['news-posts:1'] }))).toBe(false)
})
