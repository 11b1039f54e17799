import type { Field } from 'payload'
import { everyField } from '@/fields/every-field'
import { labelFrom, labelled } from '@/fields/labels'

test.each([
  ['hostTrust', 'Host trust'],
  ['name', 'Name'],
  ['needsConfirmation', 'Needs confirmation'],
  ['dm01Code', 'Dm01 code'],
])('%s is labelled %s', (name, label) => expect(labelFrom(name)).toBe(label))

test('what has a label keeps it, however deep it lies', () => {
  const fields: Field[] = [
    {
      type: 'row',
      fields: [
        {
          name: 'keyFigures',
          type: 'array',
          fields: [
            { name: 'asOf', type: 'text' },
            { name: 'x', label: 'Place', type: 'text' },
          ],
        },
      ],
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [{ name: 'openedOn', label: false, type: 'group', fields: [{ name: 'lastArrival', type: 'text' }] }],
        },
      ],
    },
  ]
  expect(everyField(fields, labelled)).toEqual([
    {
      type: 'row',
      fields: [
        {
          name: 'keyFigures',
          label: 'Key figures',
          type: 'array',
          fields: [
            { name: 'asOf', label: 'As of', type: 'text' },
            { name: 'x', label: 'Place', type: 'text' },
          ],
        },
      ],
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            {
              name: 'openedOn',
              label: false,
              type: 'group',
              fields: [{ name: 'lastArrival', label: 'Last arrival', type: 'text' }],
            },
          ],
        },
      ],
    },
  ])
})
