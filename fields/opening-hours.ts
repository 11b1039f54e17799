import type { ArrayField, Field } from 'payload'
import { weekdays } from '@/domain/dates/london-time'
import { capital } from '@/domain/formatting/capital'
import { exceptionProblems, hoursProblems } from '@/domain/opening-hours/hours-problems'
import { daysOf, type TickedDays } from '@/domain/opening-hours/ticked-days'
import { dayField } from './day'
import { timeOfDay } from './time-of-day'

/** One message for all that is wrong, naming row and field. */
const told = (problems: { path: string; message: string }[]): true | string =>
  problems.length === 0 || problems.map(({ message }) => message).join(' ')

/** A row as it is sent: any part may be missing. */
interface SentRow {
  days?: TickedDays | null
  opens?: string | null
  closes?: string | null
}

const asRow = ({ days, opens, closes }: SentRow) => ({ days: daysOf(days), opens: opens ?? '', closes: closes ?? '' })

/** A tick for each day of the week. */
const dayTicks = (): Field => ({
  name: 'days',
  type: 'group',
  admin: { width: '100%', hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: weekdays.map((day): Field => ({
        name: day,
        label: capital(day),
        type: 'checkbox',
        admin: { width: '14%' },
      })),
    },
  ],
})

type Exceptions = Parameters<typeof exceptionProblems>[0]

/** Weekly hours: a row names the days and when they open and close. No row for a day: closed. */
export const weeklyHours = (options: Partial<ArrayField> & { dbName?: string } = {}): ArrayField => ({
  name: 'hours',
  label: 'Weekly hours',
  labels: { singular: 'hours', plural: 'hours' },
  type: 'array',
  // Payload hands over rows as they were sent; the rule takes only what it understands
  validate: (value) => told(hoursProblems(((value ?? []) as SentRow[]).map(asRow))),
  admin: {
    description:
      'Days without hours are shown as closed. Leave all empty when the hours are not known. 00:00 to 24:00 is the whole day; 22:00 to 06:00 runs into the next morning.',
  },
  fields: [
    dayTicks(),
    {
      type: 'row',
      fields: [
        timeOfDay({ name: 'opens', required: true, admin: { width: '50%' } }),
        timeOfDay({ name: 'closes', required: true, admin: { width: '50%', placeholder: '17:00' } }),
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
        timeOfDay({ name: 'opens', admin: { width: '22%', condition: (_, row) => !row.closed } }),
        timeOfDay({
          name: 'closes',
          admin: { width: '22%', placeholder: '17:00', condition: (_, row) => !row.closed },
        }),
      ],
    },
    {
      name: 'reason',
      type: 'text',
      maxLength: 120,
      admin: { placeholder: 'Bank holiday', description: 'The public sees this.' },
    },
  ],
})
