import type { TextField, TextFieldSingleValidation } from 'payload'
import { typedAs } from './typed-as'

const valid: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Give the time, for example 08:30.' : true
  return (
    /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value) ||
    `"${value}" is not a time. Write it like 08:30 or 5pm. The end of a day is 24:00.`
  )
}

type Options = Omit<TextField, 'type' | 'name' | 'validate' | 'hasMany' | 'minRows' | 'maxRows'> & { name: string }

/** A time of day in London, text 'HH:MM' on the 24-hour clock; '24:00' is the end of a day. */
export const timeOfDay = (options: Options): TextField => ({
  ...options,
  type: 'text',
  validate: valid,
  admin: {
    placeholder: '08:30',
    ...options.admin,
    components: { Field: typedAs('time'), ...options.admin?.components },
  },
})
