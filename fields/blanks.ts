import type { Field } from 'payload'

const blankAsNothing = ({ value }: { value?: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : value

/** Stores an emptied text field as null: a query would take '' for a value, such as a date of withdrawal. */
export const withoutBlank = (field: Field): Field =>
  field.type === 'text' || field.type === 'textarea' || field.type === 'email'
    ? {
        ...field,
        hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), blankAsNothing] },
      }
    : field
