import { letterOf, lettersOf } from '@/domain/text/letters'

test('letters are those that names begin with, each at its first name', () => {
  expect(lettersOf(['4 Boards', 'Alpha', 'alpine', 'Émile', 'Delta', 'Echo'])).toEqual([
    { letter: 'A', place: 1 },
    { letter: 'E', place: 3 },
    { letter: 'D', place: 4 },
  ])
  expect([letterOf('ångström'), letterOf('4'), letterOf(''), letterOf('Ωmega'), letterOf('ßeta')]).toEqual([
    'A',
    null,
    null,
    null,
    null,
  ])
})
