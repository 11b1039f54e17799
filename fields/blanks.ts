import type { Field } from 'payload'

/** A text without its spaces and the characters that nobody sees, such as a zero-width space. */
const visible = (value: string): string => value.replace(/[\s\p{Cf}\u115f\u1160\u3164\u2800]/gu, '')

const blankAsNothing = ({ value }: { value?: unknown }): unknown =>
  typeof value === 'string' && visible(value) === '' ? null : value

/** Stores an emptied text field as null: a query would take '' for a value, such as a date of withdrawal. */
export const withoutBlank = (field: Field): Field =>
  field.type === 'text' || field.type === 'textarea' || field.type === 'email'
    ? {
        ...field,
        hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), blankAsNothing] },
      }
    : field
