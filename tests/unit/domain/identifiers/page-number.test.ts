import { furtherPage } from '@/domain/identifiers/page-number'

test.each([
  ['2', 2],
  ['9', 9],
  ['10', 10],
  ['11', 11],
  ['20', 20],
  ['100', 100],
  ['999999', 999_999],
])('%j is page %i of a list', (written, page) => expect(furtherPage(written)).toBe(page))

test.each([
  // the first page has the address of the list itself
  '1',
  '0',
  '',
  '02',
  '010',
  '-1',
  '-2',
  '+2',
  ' 2',
  '2 ',
  '2x',
  'x2',
  'xx',
  '1x',
  '2.5',
  '1e3',
  '٢',
  '1000000',
  '1'.repeat(400),
])('%j is no further page', (written) => expect(furtherPage(written)).toBe(0))
