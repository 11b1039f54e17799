import { ValidationError, type Field, type FieldHook } from 'payload'

/** Longest text of a field that names no other, in characters. */
const longest = { text: 500, textarea: 5_000 } as const

/** Drafts may be too long for publishing; nothing may be so long that looking at it holds up others. */
const longestDraft = 10

/**
 * A field of text has a longest length, which Payload checks before a rule of ours looks at the text
 * (built-in-validation.ts). Hooks that tidy a text come before that, so what is far too long is refused before them.
 */
export const boundedText = (field: Field): Field => {
  if (field.type !== 'text' && field.type !== 'textarea') return field
  const maxLength = field.maxLength ?? longest[field.type]
  const { name } = field
  const refuseFarTooLong = ({ collection, path, req, value }: Parameters<FieldHook>[0]): unknown => {
    if (typeof value === 'string' && value.length > maxLength * longestDraft)
      throw new ValidationError({
        ...(collection ? { collection: collection.slug } : {}),
        errors: [
          { message: `This has ${value.length} characters. Use up to ${maxLength}.`, path: path.join('.') || name },
        ],
        req,
      })
    return value
  }
  const beforeValidate = [refuseFarTooLong, ...(field.hooks?.beforeValidate ?? [])]
  return { ...field, maxLength, hooks: { ...field.hooks, beforeValidate } }
}
