import { oneLineAKind } from '@/domain/dashboard/by-kind'

const row = (collection: string, id: number) => ({
  collection,
  href: `/admin/collections/${collection}/${id}`,
  title: `Record ${id}`,
  kind: 'A kind',
  kinds: `Kinds of ${collection}`,
  note: 'The hours',
})

test('many of a kind are one line with their number and a link to all of them, a single one stays as it is', () => {
  const lines = oneLineAKind([row('cdcs', 1), row('pages', 2), row('cdcs', 3), row('seats', 4), row('seats', 5)], 50)
  expect(lines.map(({ href, kind, note, title }) => [title, kind, note, href])).toEqual([
    ['Kinds of cdcs', '2 records', '', '/admin/content?kind=cdcs&confirm=yes'],
    ['Record 2', 'A kind', 'The hours', '/admin/collections/pages/2'],
    [
      'Kinds of seats',
      '2 records',
      '',
      '/admin/collections/seats?where[or][0][and][0][needsConfirmation][exists]=true',
    ],
  ])
})

test('where as many were found as were looked for, there may be more', () => {
  expect(oneLineAKind([row('cdcs', 1), row('cdcs', 2)], 2)).toMatchObject([{ kind: '2 records or more' }])
  expect(oneLineAKind([], 2)).toEqual([])
})
