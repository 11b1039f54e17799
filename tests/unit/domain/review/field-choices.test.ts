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

test.each<[string, object, object[]]>([
  [
    'without a label, by its name in words',
    { name: 'openingHours' },
    [{ path: 'openingHours', label: 'Opening hours' }],
  ],
  ['with a number in its name', { name: 'line2Text' }, [{ path: 'line2Text', label: 'Line2 text' }]],
  ['with an empty label', { name: 'parking', label: '' }, [{ path: 'parking', label: 'Parking' }]],
  ['that the config hides', { name: 'parking', hidden: true }, []],
  ['that the form hides', { name: 'parking', admin: { hidden: true } }, []],
  ['whose form says how wide it is', { name: 'parking', admin: {} }, [{ path: 'parking', label: 'Parking' }]],
])('a field %s', (_, field, choices) => expect(fieldChoices([{ type: 'text', ...field }])).toEqual(choices))

test('a tab without a name of any kind is no step on the way', () =>
  expect(fieldChoices([{ type: 'tabs', tabs: [{ fields: [{ type: 'text', name: 'title' }] }] }])).toEqual([
    { path: 'title', label: 'Title' },
  ]))
