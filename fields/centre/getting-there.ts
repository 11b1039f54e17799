import type { GroupField } from 'payload'
import { partialDate } from '../partial-date'

const way = (name: string, label: string, description: string): GroupField => ({
  name,
  label,
  type: 'group',
  fields: [
    { name: 'text', label, type: 'textarea', maxLength: 500, admin: { description } },
    partialDate({
      name: 'checked',
      label: 'Checked',
      admin: {
        description: 'When somebody made sure, for example 12/10/2026, or October 2026 when no more is known.',
        condition: (_, row) => Boolean(row.text),
      },
    }),
  ],
})

/** The ways of getting there, in the order in which the page shows them. */
export const gettingThere = (): GroupField => ({
  name: 'gettingThere',
  label: false,
  type: 'group',
  fields: [
    way('parking', 'Parking', 'Where, how much, how many places.'),
    way('blueBadge', 'Blue Badge parking', 'How many places, how far from the door.'),
    way('stepFree', 'Step-free access', 'From the street and the car park to the room.'),
    way('bus', 'Bus and train', 'Which stop, which services.'),
    way('hearingLoop', 'Hearing loop', 'Where there is one.'),
    way('interpreters', 'Interpreters', 'How to ask for one, British Sign Language too.'),
    way('quietSpace', 'Quiet space', 'Where one can wait away from noise.'),
  ],
})
