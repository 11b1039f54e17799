import type { ArrayField } from 'payload'
import { exceptionProblems, hoursProblems, weekdays } from '@/domain/opening-hours'
import { dayField } from './day'
import { timeOfDay } from './time-of-day'

/** One message for all that is wrong, naming row and field. */
const told = (problems: { path: string; message: string }[]): true | string =>
  problems.length === 0 || problems.map(({ message }) => message).join(' ')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

type Rows = Parameters<typeof hoursProblems>[0]
type Exceptions = Parameters<typeof exceptionProblems>[0]

/** Weekly hours: a row names the days and when they open and close. No row for a day: closed. */
export const weeklyHours = (options: Partial<ArrayField> & { dbName?: string } = {}): ArrayField => ({
  name: 'hours',
  label: 'Weekly hours',
  labels: { singular: 'hours', plural: 'hours' },
  type: 'array',
  // Payload hands over rows as they were sent; the rule takes only what it understands
  validate: (value) => told(hoursProblems((value ?? []) as Rows)),
  admin: { description: 'Days without hours are shown as closed. Leave all empty when the hours are not known.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'days',
          type: 'select',
          hasMany: true,
          required: true,
          options: weekdays.map((day) => ({ label: capital(day), value: day })),
          admin: { width: '50%' },
        },
        timeOfDay({ name: 'opens', required: true, admin: { width: '25%' } }),
        timeOfDay({ name: 'closes', required: true, admin: { width: '25%', placeholder: '17:00' } }),
      ],
    },
  ],
  ...options,
})

/** Days on which the weekly hours do not hold: bank holidays, training days. */
export const hoursExceptions = (): ArrayField => ({
  name: 'exceptions',
  label: 'Days that differ',
  labels: { singular: 'day', plural: 'days' },
  type: 'array',
  validate: (value) => told(exceptionProblems((value ?? []) as Exceptions)),
  admin: { description: 'Bank holidays and other days with other hours, or none.' },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'date', required: true, admin: { width: '34%' } }),
        { name: 'closed', label: 'Closed all day', type: 'checkbox', defaultValue: true, admin: { width: '22%' } },
        timeOfDay({ name: 'opens', admin: { width: '22%', condition: (_, row) => !row?.closed } }),
        timeOfDay({ name: 'closes', admin: { width: '22%', placeholder: '17:00', condition: (_, row) => !row?.closed } }),
      ],
    },
    { name: 'reason', type: 'text', maxLength: 120, admin: { placeholder: 'Bank holiday', description: 'The public sees this.' } },
  ],
})
