import type { ArrayField, Condition } from 'payload'
import type { ReadBy } from '@/domain/governance/agenda'
import { timeOfDay } from '../time-of-day'
import { momentField } from './moment'
import { itemPapers, keptBack } from './papers'

interface Item {
  readBy?: ReadBy | null
}

const is =
  (...those: ReadBy[]): Condition =>
  (_, item: Item) =>
    those.includes(item.readBy ?? 'public')

/** Payload types what stands beside a field as any. */
const readByOf = ({ siblingData }: { siblingData: unknown }): ReadBy => (siblingData as Item).readBy ?? 'public'

/** The items of a meeting, numbered by their order. */
export const agendaItems = (): ArrayField => ({
  name: 'agenda',
  label: 'Agenda',
  labels: { singular: 'item', plural: 'items' },
  type: 'array',
  access: { read: keptBack },
  admin: { description: 'Items are numbered by their order. Drag them, or use their menus, to move them.' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 150 },
    {
      type: 'row',
      fields: [
        timeOfDay({ name: 'time', label: 'Time', admin: { width: '50%', placeholder: '10:15' } }),
        {
          name: 'lead',
          label: 'Led by',
          type: 'text',
          maxLength: 100,
          admin: { width: '50%', description: 'A role, such as "Chair": not a name.' },
        },
      ],
    },
    {
      name: 'readBy',
      label: 'Who may read it',
      type: 'select',
      required: true,
      defaultValue: 'public',
      options: [
        { label: 'Everybody', value: 'public' },
        { label: 'Nobody outside: a private item', value: 'private' },
        { label: 'Everybody, from a time on', value: 'embargoed' },
      ],
    },
    {
      name: 'privateReason',
      label: 'Why it is private',
      type: 'text',
      maxLength: 100,
      validate: (value: unknown, args: { siblingData: unknown }) =>
        readByOf(args) !== 'private' || Boolean(value) || 'Say why it is private. The public sees this reason.',
      admin: {
        condition: is('private'),
        placeholder: 'commercially sensitive',
        description: 'The public sees "Private: commercially sensitive".',
      },
    },
    {
      ...momentField({
        name: 'embargoedUntil',
        label: 'Public from',
        admin: { condition: is('embargoed'), description: 'The item and its papers are public by themselves then.' },
      }),
      validate: (value: unknown, args: { siblingData: unknown }) =>
        readByOf(args) !== 'embargoed' || Boolean(value) || 'Say from when on everybody may read it.',
    },
    {
      name: 'publicTitle',
      label: 'Title for the public',
      type: 'text',
      maxLength: 150,
      admin: {
        condition: is('private', 'embargoed'),
        description: 'The public does not see the title above. Leave empty to say only that there is an item.',
      },
    },
    itemPapers(),
  ],
})
