import type { ArrayField } from 'payload'
import { notBefore, partialDate } from './partial-date'

/** The bodies that a body answers to, with dates. Unknown dates stay empty. */
export const reportingLines = (): ArrayField => ({
  name: 'reportingLines',
  labels: { singular: 'reporting line', plural: 'reporting lines' },
  type: 'array',
  admin: {
    description:
      'To whom this body answers. End a line with a date instead of deleting it: the past can then still be shown.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'to',
          label: 'To',
          type: 'relationship',
          relationTo: 'governance-bodies',
          required: true,
          admin: { width: '60%' },
          filterOptions: ({ id }: { id?: number | string }) => (id === undefined ? true : { id: { not_equals: id } }),
        },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'reports-to',
          options: [
            { label: 'Reports to', value: 'reports-to' },
            { label: 'Advises', value: 'advises' },
            { label: 'Has powers delegated from', value: 'delegated-from' },
          ],
          admin: { width: '40%', description: 'Only "reports to" gives a body its place in the structure.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        partialDate({ name: 'from', admin: { width: '50%' } }),
        partialDate({ name: 'until', admin: { width: '50%' }, also: notBefore('from', 'The end of the line') }),
      ],
    },
    { name: 'note', type: 'text', maxLength: 200 },
  ],
})
