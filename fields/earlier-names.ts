import type { ArrayField } from 'payload'
import { partialDate } from './partial-date'

/** What a body was called before, each name until the day of its change. */
export const earlierNames = (): ArrayField => ({
  name: 'earlierNames',
  labels: { singular: 'earlier name', plural: 'earlier names' },
  type: 'array',
  admin: {
    description:
      'When a body is renamed, add its old name here, then change the name. Pages of an earlier day show the old one.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 120, admin: { width: '50%' } },
        { name: 'abbreviation', type: 'text', maxLength: 12, admin: { width: '20%' } },
        partialDate({
          name: 'renamed',
          admin: {
            width: '30%',
            description: 'The day from which it had its next name. September 2024, or 2024, will do.',
          },
        }),
      ],
    },
  ],
})
