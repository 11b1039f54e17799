import type { GroupField } from 'payload'
import { sendsElsewhere } from '@/domain/opening-hours/operating-status'
import { dayField } from '../day'

/** The days of a status say when something is not as usual. */
const ofNoOpenCentre = (_: string, { state }: { state?: unknown }): true | string =>
  state !== 'open' ||
  'An open centre has no such day. Choose another status, or empty this. Before it opens it is "Planned", until the day before.'

const noLastDay = (_: string, { state }: { state?: unknown }): true | string =>
  (state !== 'moved' && state !== 'ended') ||
  'What has moved or closed for good stays so: it has no last day. Empty this, or choose "Closed for now".'

type Status = { state?: unknown; from?: unknown; until?: unknown }

/** A day is asked for where it may be given, and shown where it has to be emptied. */
const mayBegin = (_: unknown, { from, state }: Status): boolean => state !== 'open' || Boolean(from)
const mayEnd = (_: unknown, { state, until }: Status): boolean =>
  (state !== 'open' && state !== 'moved' && state !== 'ended') || Boolean(until)

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
      admin: {
        description:
          'The page shows this before the hours, and they stay. To close at once, beside what else you write here: “Close now…” in the menu at the top.',
      },
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'from',
          admin: {
            width: '50%',
            condition: mayBegin,
            description:
              'The first day on which this holds; of what moves or closes for good, the first day that it is gone.',
          },
          also: ofNoOpenCentre,
        }),
        dayField({
          name: 'until',
          admin: {
            width: '50%',
            condition: mayEnd,
            description: 'The last day on which this holds. Empty: until you change it.',
          },
          also: (until, status) => {
            const { from } = status
            if (typeof from === 'string' && until < from)
              return `This day is before the day on which it starts (${from}).`
            const isOpen = ofNoOpenCentre(until, status)
            return isOpen === true ? noLastDay(until, status) : isOpen
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
      filterOptions: ({ id }: { id?: number | string }) => (id === undefined ? true : { id: { not_equals: id } }),
      admin: {
        condition: (_, { state }: { state?: unknown }) => sendsElsewhere(state),
        description:
          'The page names those that are public and open. One that has moved leads on to where its tests went.',
      },
    },
    {
      name: 'onHome',
      index: true,
      label: 'Say this on the home page too',
      type: 'checkbox',
      defaultValue: false,
      admin: { condition: (_, { state }: { state?: unknown }) => state !== 'open' },
    },
  ],
})
