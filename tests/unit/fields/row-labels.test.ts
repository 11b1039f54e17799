import type { Field } from 'payload'
import { namedRows } from '@/fields/row-labels'
import { offerings } from '@/fields/centre/offerings'
import { reportingLines } from '@/fields/reporting-lines'
import { weeklyHours } from '@/fields/opening-hours'

const partsOf = (field: ReturnType<typeof namedRows>): unknown => {
  const label = 'admin' in field && field.type === 'array' ? field.admin?.components?.RowLabel : undefined
  return typeof label === 'object' ? (label.clientProps as { parts?: unknown } | undefined)?.parts : label
}

test('a row with a relation is called by what it says of it and by what it is to', () => {
  expect(partsOf(namedRows(reportingLines()))).toMatchObject([
    { name: 'kind', choices: { 'reports-to': 'Reports to' } },
    { name: 'to', relationTo: 'governance-bodies' },
  ])
})

test('a row of several relations is called by whichever is chosen', () => {
  expect(partsOf(namedRows(offerings()))).toEqual([
    { name: 'test', relationTo: 'tests' },
    { name: 'network', relationTo: 'networks' },
  ])
})

test('a row of texts is called by its first', () => {
  const note = { name: 'note', type: 'textarea' } as const
  const kind = { name: 'kind', type: 'select', options: ['a'] } satisfies Field
  expect(partsOf(namedRows({ name: 'notes', type: 'array', fields: [kind, note] }))).toEqual([{ name: 'note' }])
})

test('rows that have a label of their own keep it', () =>
  expect(namedRows(weeklyHours()).admin).toMatchObject({
    components: {
      RowLabel: { path: '/components/admin/hours/row-label.tsx#HoursRowLabel', clientProps: { of: 'hours' } },
    },
  }))

test('rows without words keep their number', () => {
  const rows = namedRows({ name: 'rows', type: 'array', fields: [{ name: 'on', type: 'checkbox' }] })
  expect(partsOf(rows)).toBeUndefined()
})
