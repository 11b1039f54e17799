import { readCells, type Cells } from '@/domain/governance/import/cells'
import type { Column } from '@/domain/governance/import/columns'

const read = (row: Partial<Record<Column, string>>) =>
  readCells(new Map(Object.entries({ body: 'PB', ...row }) as [Column, string][]))

test.each<[Column, string, Partial<Cells>]>([
  ['seat', 'Estates   lead', { seat: 'Estates lead' }],
  ['role', 'vice-chair', { role: 'vice-chair' }],
  ['role', 'IN ATTENDANCE', { role: 'in-attendance' }],
  ['isShown', 'Yes', { isShown: true }],
  ['isShown', 'no', { isShown: false }],
  ['howMany', '99', { howMany: 99 }],
  ['term', '20', { term: 20 }],
  ['termMonths', '2 years', { termMonths: 24 }],
  ['from', 'Nov-26', { from: '2026-11' }],
  ['from', 'Nov-98', { from: '1998-11' }],
  ['from', 'Nov-49', { from: '2049-11' }],
  ['from', 'nov-2026', { from: '2026-11' }],
  ['from', '14-Nov-26', { from: '2026-11-14' }],
  ['from', '2026-11-14', { from: '2026-11-14' }],
  ['seatFrom', '2026', { seatFrom: '2026' }],
  ['seatId', '12', { seatId: 12 }],
  ['from', '', { from: null }],
  ['term', '', { term: null }],
  ['seatUntil', '', { seatUntil: undefined }],
  ['jobTitle', '', { jobTitle: undefined }],
])('in the column %s %j is read', (column, text, cells) => {
  const { cells: all, problems } = read({ [column]: text })
  expect(problems).toEqual([])
  expect({ [column]: all[column] }).toEqual(cells)
})

test.each<[Partial<Record<Column, string>>, Column, string]>([
  [{ seatId: 'twelve' }, 'seatId', '"twelve" is not the number of a record. Leave it as the export has it.'],
  [{ personId: '0' }, 'personId', '"0" is not the number of a record. Leave it as the export has it.'],
  [{ appointmentId: '1.5' }, 'appointmentId', '"1.5" is not the number of a record. Leave it as the export has it.'],
  [{ howMany: '100' }, 'howMany', '"100" is not a whole number from 1 to 99.'],
  [{ term: '21' }, 'term', '"21" is not a whole number from 1 to 20.'],
  [{ isShown: 'y' }, 'isShown', '"y" is neither yes nor no.'],
  [{ seatFrom: '2021', seatUntil: '2020' }, 'seatUntil', 'The seat would end (2020) before it begins (2021).'],
  [{ body: '' }, 'body', 'Give the body.'],
])('%j is refused at its column', (row, column, message) => expect(read(row).problems).toEqual([{ column, message }]))

test('a start without an end and an end without a start are no problem', () => {
  expect(read({ seatFrom: '2021', from: '2021' }).problems).toEqual([])
  expect(read({ seatUntil: '2020', until: '2020' }).problems).toEqual([])
})

test('of a column that is not there nothing is said', () =>
  expect(read({}).cells).toEqual({ body: 'PB', seat: '', person: '' }))

test('what is no month is quoted as it stands', () => {
  const [problem] = read({ from: 'Nox-26' }).problems
  expect(problem?.message).toContain('"Nox-26"')
})
