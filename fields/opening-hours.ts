import type { ArrayField, Condition, Field, UIField } from 'payload'
import { weekdays } from '@/domain/dates/london-time'
import { capital } from '@/domain/formatting/capital'
import {
  exceptionsEntered,
  hoursEntered,
  type EnteredException,
  type EnteredHours,
  type Rows,
} from '@/domain/opening-hours/as-entered'
import { exceptionProblems } from '@/domain/opening-hours/exception-problems'
import { hoursProblems, type HoursProblem } from '@/domain/opening-hours/hours-problems'
import { dayField } from './day'
import { timeOfDay } from './time-of-day'

/** One message for all that is wrong, naming row and field, but for what the box itself says. */
const told = (problems: HoursProblem[]): true | string => {
  const own = problems.filter(({ isOfBox }) => !isOfBox)
  return own.length === 0 || own.map(({ message }) => message).join(' ')
}

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

/** What is said where there are no times. */
const words = (condition?: Condition): Field => ({
  name: 'words',
  label: 'Or words',
  type: 'text',
  maxLength: 60,
  admin: {
    width: '25%',
    placeholder: 'By appointment',
    description: 'In place of times.',
    ...(condition && { condition }),
  },
})

const rowLabel = (of: 'hours' | 'exceptions') => ({
  RowLabel: { path: '/components/admin/hours/row-label.tsx#HoursRowLabel', clientProps: { of } },
})

/** Weekly hours: a row names the days and when they open and close. No row for a day: closed. */
export const weeklyHours = ({ admin, ...options }: Partial<ArrayField> = {}): ArrayField => ({
  name: 'hours',
  label: 'Weekly hours',
  labels: { singular: 'hours', plural: 'hours' },
  type: 'array',
  // Payload hands over rows as they were sent; the rule takes only what it understands
  validate: (value) => told(hoursProblems(hoursEntered(value as Rows<EnteredHours>))),
  admin: {
    description:
      'Days without hours are shown as closed. Leave all empty when the hours are not known. 00:00 to 24:00 is the whole day; 22:00 to 06:00 runs into the next morning. Give times, or words in place of them.',
    components: rowLabel('hours'),
    ...admin,
  },
  fields: [
    dayTicks(),
    {
      type: 'row',
      fields: [
        {
          name: 'week',
          label: 'In which weeks',
          type: 'select',
          options: [
            { label: 'First of the month', value: 'first' },
            { label: 'Second of the month', value: 'second' },
            { label: 'Third of the month', value: 'third' },
            { label: 'Fourth of the month', value: 'fourth' },
            { label: 'Last of the month', value: 'last' },
          ],
          admin: { width: '25%', placeholder: 'Every week' },
        },
        timeOfDay({ name: 'opens', admin: { width: '25%' } }),
        timeOfDay({ name: 'closes', admin: { width: '25%', placeholder: '17:00' } }),
        words(),
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
  validate: (value) => told(exceptionProblems(exceptionsEntered(value as Rows<EnteredException>))),
  admin: {
    description:
      'Single days, or all days from one to another, with other hours or none. They count before the weekly hours and the rule for bank holidays.',
    components: rowLabel('exceptions'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        dayField({ name: 'date', label: 'Day, or first day', required: true, admin: { width: '34%' } }),
        dayField({
          name: 'until',
          label: 'Last day',
          admin: { width: '34%', description: 'Empty: one day.' },
          also: (until, { date }) =>
            typeof date !== 'string' || until >= date || `This day is before the first one (${date}).`,
        }),
        { name: 'closed', label: 'Closed all day', type: 'checkbox', defaultValue: true, admin: { width: '32%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        timeOfDay({ name: 'opens', admin: { width: '25%', condition: (_, row) => !row.closed } }),
        timeOfDay({
          name: 'closes',
          admin: { width: '25%', placeholder: '17:00', condition: (_, row) => !row.closed },
        }),
        words((_, row) => !row.closed),
      ],
    },
    {
      name: 'reason',
      type: 'text',
      maxLength: 120,
      admin: { placeholder: 'Staff training', description: 'The public sees this.' },
    },
  ],
})

/** What the weekly hours say of bank holidays. */
export const bankHolidays = (): Field => ({
  name: 'bankHolidays',
  label: 'On bank holidays in England',
  type: 'select',
  options: [
    { label: 'Closed', value: 'closed' },
    { label: 'As on other days', value: 'usual' },
  ],
  admin: {
    placeholder: 'Not known',
    description:
      'The days are known to the site. While this is not known, the page says so on such a day instead of "open".',
  },
})

const inWords = (
  name: string,
  shows: 'hours' | 'own-hours' | 'exceptions' | 'status' | 'offering-status',
): UIField => ({
  name,
  type: 'ui',
  admin: {
    components: { Field: { path: '/components/admin/hours/in-words.tsx#HoursInWords', clientProps: { shows } } },
  },
})

/** Below the weekly hours of a centre: what the public will read. */
export const hoursInWords = (): UIField => inWords('hoursInWords', 'hours')

/** Below the own hours of a test. */
export const ownHoursInWords = (): UIField => inWords('ownHoursInWords', 'own-hours')

/** Below the days that differ. */
export const exceptionsInWords = (): UIField => inWords('exceptionsInWords', 'exceptions')

/** Below the operating status. */
export const statusInWords = (): UIField => inWords('statusInWords', 'status')

/** Below the status of a test at a centre. */
export const offeringStatusInWords = (): UIField => inWords('offeringStatusInWords', 'offering-status')

/** Takes over the weekly hours, and what holds on bank holidays, from another centre. */
export const copyHours = (): UIField => ({
  name: 'copyHours',
  type: 'ui',
  admin: { components: { Field: '/components/admin/hours/copy-hours.tsx#CopyHours' } },
})
