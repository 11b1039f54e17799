import type { Field } from 'payload'

const blankAsNothing = ({ value }: { value?: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : value

/** A field of text that was emptied is stored as nothing: a query would take '' for a value, such as a day of withdrawal. */
export const withoutBlank = (field: Field): Field =>
  field.type === 'text' || field.type === 'textarea' || field.type === 'email'
    ? {
        ...field,
        hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), blankAsNothing] },
      }
    : field
