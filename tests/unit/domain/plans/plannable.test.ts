import { isPlannable, isWithoutPages, plannableSlugs } from '@/domain/plans/plannable'

test.each([
  ['news-posts', true],
  ['meetings', true],
  ['seats', true],
  ['people', true],
  ['users', false],
  ['alerts', false],
  ['bundles', false],
  ['', false],
  ['toString', false],
])('records of %j can be planned: %s', (slug, can) => expect(isPlannable(slug)).toBe(can))

test('seats, appointments, people and organisations show only on the pages of others', () =>
  expect(plannableSlugs.filter(isWithoutPages)).toEqual(['seats', 'appointments', 'people', 'organisations']))
