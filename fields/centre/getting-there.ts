import type { Field, GroupField } from 'payload'
import { partialDate } from '../partial-date'

const has: Field = {
  name: 'has',
  label: 'Is there any?',
  type: 'select',
  options: [
    { label: 'Yes', value: 'yes' },
    { label: 'No', value: 'no' },
  ],
  admin: { placeholder: 'Not known' },
}

type Way = { asked: 'has' | 'text'; name: string; label: string; description: string }

const way = ({ asked, description, label, name }: Way): GroupField => ({
  name,
  label,
  type: 'group',
  fields: [
    ...(asked === 'has' ? [has] : []),
    { name: 'text', label: 'In words', type: 'textarea', maxLength: 500, admin: { description } },
    partialDate({
      name: 'checked',
      label: 'Checked',
      admin: {
        description: 'When somebody made sure, for example 12/10/2026, or October 2026 when no more is known.',
        condition: (_, row) => Boolean(row.has ?? row.text),
      },
    }),
  ],
})

/** What people need to know to come and to be there, in the order in which the page shows it. */
const ways: readonly Way[] = [
  {
    asked: 'has',
    name: 'stepFree',
    label: 'Step-free access',
    description: 'From the street and the car park to the room.',
  },
  { asked: 'has', name: 'parking', label: 'Parking', description: 'Where, how much, how many places.' },
  {
    asked: 'has',
    name: 'blueBadge',
    label: 'Blue Badge parking',
    description: 'How many places, how far from the door.',
  },
  {
    asked: 'has',
    name: 'dropOff',
    label: 'Place to be dropped off',
    description: 'Where a car or an ambulance can stop.',
  },
  { asked: 'text', name: 'bus', label: 'Bus and train', description: 'Which stop, which services.' },
  { asked: 'has', name: 'toilets', label: 'Toilets', description: 'Where they are, and which are accessible.' },
  {
    asked: 'has',
    name: 'changingPlace',
    label: 'Changing Place',
    description: 'A toilet with a hoist and an adult-sized bench.',
  },
  { asked: 'has', name: 'hearingLoop', label: 'Hearing loop', description: 'Where there is one.' },
  {
    asked: 'has',
    name: 'interpreters',
    label: 'Interpreters',
    description: 'How to ask for one, British Sign Language too.',
  },
  { asked: 'has', name: 'quietSpace', label: 'Quiet space', description: 'Where one can wait away from noise.' },
  {
    asked: 'text',
    name: 'communication',
    label: 'Formats and support',
    description: 'How to ask for large print, Easy Read, an email, or other help to understand and be understood.',
  },
]

/** The ways of getting there, and what people find there. */
export const gettingThere = (): GroupField => ({
  name: 'gettingThere',
  label: false,
  type: 'group',
  fields: ways.map(way),
})
