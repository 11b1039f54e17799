import { fieldChoices } from '@/domain/review/field-choices'

test('fields are named by the way to them; a list of rows is one; what nobody sees is none', () => {
  const fields = [
    { type: 'ui', name: 'notice' },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            { type: 'text', name: 'title' },
            { type: 'row', fields: [{ type: 'text', name: 'publishedOn', label: 'Date' }] },
            { type: 'array', name: 'links', fields: [{ type: 'text', name: 'url' }] },
          ],
        },
        {
          name: 'hours',
          label: 'Opening',
          fields: [{ type: 'group', name: 'weekly', fields: [{ type: 'text', name: 'monday' }] }],
        },
      ],
    },
    { type: 'text', name: 'startingKey', admin: { hidden: true } },
    { type: 'text', name: 'lastEditedBy' },
  ]
  expect(fieldChoices(fields)).toEqual([
    { path: 'title', label: 'Text › Title' },
    { path: 'publishedOn', label: 'Text › Date' },
    { path: 'links', label: 'Text › Links' },
    { path: 'hours.weekly.monday', label: 'Opening › Weekly › Monday' },
  ])
})
