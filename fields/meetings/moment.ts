import type { DateField } from 'payload'

/** A day and a time of day in London, stored as a moment. */
export const momentField = (options: Omit<DateField, 'type'>): DateField => ({
  ...options,
  type: 'date',
  admin: {
    ...options.admin,
    components: { Field: '/components/admin/day-and-time.tsx#DayAndTime' },
    date: { pickerAppearance: 'dayAndTime', timeIntervals: 15, displayFormat: 'd MMMM yyyy, HH:mm' },
  },
})
