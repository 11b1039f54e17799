import type { ArrayField } from 'payload'
import { partialDate } from './partial-date'

/** The terms of reference that a body had before, so that the past can be read by the rules of its time. */
export const earlierTerms = (): ArrayField => ({
  name: 'earlierTerms',
  label: 'Earlier terms of reference',
  labels: { singular: 'earlier version', plural: 'earlier versions' },
  type: 'array',
  admin: {
    description: 'When new terms are agreed, add the old ones here, then choose the new document above.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'document',
          type: 'upload',
          relationTo: 'documents',
          required: true,
          index: true,
          admin: { width: '60%' },
        },
        partialDate({ name: 'agreed', admin: { width: '40%' } }),
      ],
    },
  ],
})
