import type { Field } from 'payload'
import { dayField } from '../day'
import { partialDate } from '../partial-date'
import { wholeNumber } from '../whole-number'

const referrer = (name: string, label: string): Field => ({
  name,
  label,
  type: 'select',
  options: [
    { label: 'Yes', value: 'yes' },
    { label: 'No', value: 'no' },
  ],
  admin: { width: '33%', placeholder: 'Not known' },
})

/** Who can refer people for a test: known to be so, known not to be, or not known. */
export const referrers = (): Field => ({
  name: 'referrers',
  label: 'Who can refer',
  type: 'group',
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        referrer('gp', 'A GP practice'),
        referrer('hospital', 'A hospital'),
        referrer('self', 'People themselves'),
      ],
    },
  ],
})

/** Whether a test is done at the moment; the hours say when. */
export const offeringStatus = (): Field => ({
  name: 'status',
  label: 'Is it done at the moment?',
  type: 'group',
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'state',
          type: 'select',
          defaultValue: 'usual',
          options: [
            { label: 'As usual', value: 'usual' },
            { label: 'With limits', value: 'limited' },
            { label: 'Not done', value: 'stopped' },
          ],
          admin: { width: '34%' },
        },
        dayField({ name: 'from', admin: { width: '33%', condition: (_, row) => row.state !== 'usual' } }),
        dayField({
          name: 'until',
          admin: {
            width: '33%',
            description: 'The last such day.',
            condition: (_, row) => row.state !== 'usual',
          },
          also: (until, { from }) =>
            typeof from !== 'string' || until >= from || `This day is before the day on which it starts (${from}).`,
        }),
      ],
    },
    {
      name: 'message',
      type: 'text',
      maxLength: 200,
      admin: {
        placeholder: 'The scanner is being serviced.',
        condition: (_, row) => row.state !== 'usual',
      },
    },
  ],
})

/** Where in the building. */
export const where = (): Field => ({
  name: 'where',
  label: 'Where in the building',
  type: 'group',
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: (['entrance', 'floor', 'room'] as const).map((name) => ({
        name,
        type: 'text',
        maxLength: 60,
        admin: { width: '33%' },
      })),
    },
  ],
})

const age = (name: 'from' | 'to', label: string): Field =>
  wholeNumber({ name, label, min: 0, max: 120, admin: { width: '50%' } })

/** For whom the test is done here, by age; both ages included. */
export const ages = (): Field => ({
  name: 'ages',
  label: 'Ages, if only some',
  type: 'group',
  admin: { hideGutter: true },
  fields: [{ type: 'row', fields: [age('from', 'From, years'), age('to', 'To, years')] }],
})

/** How people learn the result, and how long it takes. */
export const results = (): Field => ({
  name: 'results',
  label: 'Results',
  type: 'group',
  admin: { hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'how',
          label: 'How they come',
          type: 'text',
          maxLength: 200,
          admin: { width: '50%', placeholder: 'Your GP practice will contact you' },
        },
        {
          name: 'when',
          label: 'How long they take',
          type: 'text',
          maxLength: 100,
          admin: { width: '50%', placeholder: 'About 2 weeks' },
        },
      ],
    },
  ],
})

/** Where it is known from, and when somebody made sure. */
export const source = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'source',
        label: 'Known from',
        type: 'text',
        maxLength: 200,
        admin: {
          width: '50%',
          placeholder: 'Centre manager, by phone',
          description: 'The public sees this: a role, never a name.',
        },
      },
      partialDate({ name: 'checked', label: 'Checked', admin: { width: '50%' } }),
    ],
  },
]
