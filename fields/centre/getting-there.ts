import type { Field, GroupField } from 'payload'
import { ways } from '@/domain/centres/ways'
import { partialDate } from '../partial-date'

const has: Field = {
  name: 'has',
  label: 'Is there any?',
  type: 'select',
  options: [
    { label: 'Yes', value: 'yes' },
    { label: 'No', value: 'no' },
  ],
  admin: { width: '50%', placeholder: 'Not known' },
}

const checked = partialDate({
  name: 'checked',
  label: 'Checked',
  admin: {
    width: '50%',
    description: 'When somebody made sure: 12/10/2026, or October 2026.',
    condition: (_, row) => Boolean(row.has ?? row.text),
  },
})

const way = ({ about, canBeNone, key, label }: (typeof ways)[number]): GroupField => ({
  name: key,
  label,
  type: 'group',
  fields: [
    { type: 'row', fields: [...(canBeNone ? [has] : []), checked] },
    { name: 'text', label: 'In words', type: 'textarea', maxLength: 500, admin: { description: about } },
  ],
})

/** The ways of getting there, and what people find there. */
export const gettingThere = (): GroupField => ({
  name: 'gettingThere',
  label: false,
  type: 'group',
  fields: ways.map(way),
})
