import type { GroupField } from 'payload'
import { dayField } from '../day'

/** The days of a status say when something is not as usual. */
const ofNoOpenCentre = (_: string, { state }: { state?: unknown }): true | string =>
  state !== 'open' ||
  'An open centre has no such day. Choose another status, or empty this. Before it opens it is "Planned", until the day before.'

/** Whether the centre works at all; the hours say when. */
export const operatingStatus = (): GroupField => ({
  name: 'status',
  label: 'Operating status',
  type: 'group',
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: [
        { label: 'Open', value: 'open' },
        { label: 'Open, with limits', value: 'limited' },
        { label: 'Closed for now', value: 'closed' },
        { label: 'Planned, not open yet', value: 'planned' },
        { label: 'Moving, or moved to another place', value: 'moved' },
        { label: 'Closed for good', value: 'ended' },
      ],
      admin: { description: 'The page shows this before the hours.' },
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'from', admin: { width: '50%' }, also: ofNoOpenCentre }),
        dayField({
          name: 'until',
          admin: { width: '50%', description: 'The last day on which this holds. Empty: until you change it.' },
          also: (until, status) => {
            const { from } = status
            if (typeof from === 'string' && until < from)
              return `This day is before the day on which it starts (${from}).`
            return ofNoOpenCentre(until, status)
          },
        }),
      ],
    },
    {
      name: 'message',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'What people should know, for example how to change an appointment.' },
    },
    {
      name: 'insteadAt',
      label: 'Where its tests are done instead',
      type: 'relationship',
      relationTo: 'cdcs',
      hasMany: true,
      admin: { condition: (_, { state }: { state?: unknown }) => state !== 'open' && state !== 'planned' },
    },
    {
      name: 'onHome',
      label: 'Say this on the home page too',
      type: 'checkbox',
      defaultValue: false,
      admin: { condition: (_, { state }: { state?: unknown }) => state !== 'open' },
    },
  ],
})
