import { validations, type Field, type Validate } from 'payload'

type Rule = Validate<unknown, unknown, unknown>

/** Payload's own rule for a type of field, such as its longest text or its least number. */
const builtIn = (type: Field['type']): Rule | undefined =>
  type in validations ? (validations[type as keyof typeof validations] as Rule) : undefined // typed by field

const isText = ({ type }: Field): boolean => type === 'text' || type === 'textarea'

/**
 * A field with a rule of its own keeps Payload's rules for its type, which a `validate` would switch off. A text's length
 * comes first, so that no pattern runs over more; else ours comes first, as it has better words.
 */
export const keepBuiltInValidation = (field: Field): Field => {
  if (!('validate' in field) || field.validate === undefined) return field
  const [own, rule] = [field.validate as Rule, builtIn(field.type)]
  if (!rule) return field
  const validate: Rule = async (value, options) => {
    const all = { ...field, ...options }
    const long = isText(field) ? await rule(value, { ...all, required: false }) : true
    if (long !== true) return long
    const found = await own(value, options)
    return found === true ? rule(value, all) : found
  }
  return { ...field, validate } // a union, which spreading loses
}
