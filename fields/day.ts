import type { TextField, TextFieldSingleValidation } from 'payload'
import { momentOf } from '@/access/as-of'
import { isPartialDate } from '@/domain/dates/partial-date'
import { typedAs } from './typed-as'

/** A rule on top: the value (present and well formed), the fields beside it and the moment that counts; true, or what to mend. */
export type AlsoValid = (value: string, siblings: Record<string, unknown>, at: Date) => true | string

const valid =
  (also?: AlsoValid): TextFieldSingleValidation =>
  (value, { req, required, siblingData }) => {
    if (!value) return required ? 'Give the day, for example 25/12/2026.' : true
    if (value.length !== 10 || !isPartialDate(value)) return `"${value}" is not a day. Write it like 25/12/2026.`
    return also ? also(value, siblingData, momentOf(req.context)) : true
  }

type Options = Omit<TextField, 'type' | 'name' | 'validate' | 'hasMany' | 'minRows' | 'maxRows'> & {
  name: string
  also?: AlsoValid
}

/** A whole day of the calendar, text 'YYYY-MM-DD': no time of day, so no time zone can move it. */
export const dayField = ({ also, ...options }: Options): TextField => ({
  ...options,
  type: 'text',
  validate: valid(also),
  admin: {
    placeholder: '25/12/2026',
    description: 'For example 25/12/2026.',
    ...options.admin,
    components: { Field: typedAs('day'), ...options.admin?.components },
  },
})
