import type { TextField, TextFieldSingleValidation } from 'payload'
import { momentOf } from '@/access/as-of'
import { earliestDay, isPartialDate, latestDay } from '@/domain/dates/partial-date'
import type { AlsoValid } from './day'
import { typedAs } from './typed-as'

const valid =
  (also?: AlsoValid): TextFieldSingleValidation =>
  (value, { req, required, siblingData }) => {
    if (!value) return required ? 'Give the date, as far as it is known.' : true
    if (!isPartialDate(value))
      return `"${String(value)}" is not a date. Write it like 21/9/2024, or September 2024 or 2024 when no more is known.`
    return also ? also(value, siblingData, momentOf(req.context)) : true
  }

type Options = Omit<TextField, 'type' | 'name' | 'validate' | 'hasMany' | 'minRows' | 'maxRows'> & {
  name: string
  also?: AlsoValid
}

/** A date known to the day, the month, the year, or not at all: text 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY', which sorts by itself. */
export const partialDate = ({ also, ...options }: Options): TextField => ({
  ...options,
  type: 'text',
  validate: valid(also),
  admin: {
    placeholder: '21/9/2024',
    description: 'For example 21/9/2024. Write September 2024, or 2024, when no more is known.',
    ...options.admin,
    components: { Field: typedAs('date'), ...options.admin?.components },
  },
})

/** A rule for an end: it may not lie wholly before its start. */
export const notBefore =
  (start: string, words: string): AlsoValid =>
  (value, siblings) => {
    const from = siblings[start]
    return (
      !isPartialDate(from) ||
      latestDay(value) >= earliestDay(from) ||
      `${words} (${value}) is before its start (${from}).`
    )
  }
