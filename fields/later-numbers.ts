import type { ArrayField } from 'payload'
import { partialDate } from './partial-date'
import { wholeNumber } from './whole-number'

/** How many of a seat there are from a day on: a board may grow or shrink, and the past keeps its number. */
export const laterNumbers = (): ArrayField => ({
  name: 'laterNumbers',
  label: 'When that changed',
  labels: { singular: 'later number', plural: 'later numbers' },
  type: 'array',
  admin: {
    description: 'If there are more or fewer from some day on, add that here. The number above holds until then.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        partialDate({ name: 'from', required: true, admin: { width: '50%' } }),
        wholeNumber({ name: 'howMany', required: true, min: 1, max: 99, admin: { width: '50%' } }),
      ],
    },
  ],
})
