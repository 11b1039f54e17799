import type { GroupField } from 'payload'
import { formatPostcode, isUkPostcode } from '@/domain/places/postcode'

/** Where the centre is. */
export const address = (): GroupField => ({
  name: 'address',
  type: 'group',
  fields: [
    { name: 'line1', label: 'First line', type: 'text', maxLength: 100 },
    { name: 'line2', label: 'Second line', type: 'text', maxLength: 100 },
    {
      type: 'row',
      fields: [
        { name: 'town', type: 'text', required: true, maxLength: 60 },
        {
          name: 'postcode',
          type: 'text',
          maxLength: 10,
          hooks: {
            beforeValidate: [
              ({ value }: { value?: unknown }) =>
                typeof value === 'string' && isUkPostcode(value) ? formatPostcode(value) : value,
            ],
          },
          validate: (value: unknown) =>
            !value ||
            (typeof value === 'string' && isUkPostcode(value)) ||
            `${JSON.stringify(value)} is not a UK postcode. Write it like PR2 8DW.`,
        },
      ],
    },
  ],
})
