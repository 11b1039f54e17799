import { hasBin, isResource, kinds, type Resource } from '@/access/table'

test('everything has a bin but users, what they have done, what was corrected and what exists once', () => {
  const all = Object.keys(kinds) as Resource[] // the keys of that table
  expect(all.filter((resource) => !hasBin(resource))).toEqual([
    'home',
    'corrections',
    'users',
    'site-settings',
    'name-retention',
    'audit-events',
    'reviews',
    'external-links',
    'paper-sets',
    'waiting-imports',
  ])
})

test.each([
  ['pages', true],
  ['payload-jobs', false],
  ['constructor', false],
])('%s is a row of the table: %s', (slug, expected) => expect(isResource(slug)).toBe(expected))
