import type { TextField } from 'payload'
import { isMonth } from '@/domain/waiting-times/month'
import { typedAs } from './typed-as'

/** A month of the calendar, text 'YYYY-MM', typed as people write it. */
export const monthField = (options: { name: string; label?: string; required?: boolean }): TextField => ({
  ...options,
  type: 'text',
  index: true,
  validate: (value: unknown) => {
    if (!value) return options.required ? 'Give the month, for example March 2026.' : true
    return isMonth(value) || `${JSON.stringify(value)} is not a month. Write it like March 2026.`
  },
  admin: {
    placeholder: 'March 2026',
    description: 'For example March 2026 or 3/2026. It is kept as 2026-03.',
    components: { Field: typedAs('month') },
  },
})
