import type { TextField } from 'payload'
import { isMonth } from '@/domain/waiting-times/month'

/** A month of the calendar, text 'YYYY-MM'. */
export const monthField = (options: { name: string; label?: string; required?: boolean }): TextField => ({
  ...options,
  type: 'text',
  index: true,
  maxLength: 7,
  validate: (value: unknown) => {
    if (!value) return options.required ? 'Give the month, for example 2026-03.' : true
    return isMonth(value) || `${JSON.stringify(value)} is not a month. Write it like 2026-03.`
  },
  admin: { placeholder: '2026-03', description: 'The year and the month, for example 2026-03.' },
})
