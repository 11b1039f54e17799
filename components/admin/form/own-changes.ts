/** What Payload's form knows of one field; the rest of it is of no concern here. */
export interface FieldState {
  value?: unknown
  initialValue?: unknown
  valid?: boolean
  errorMessage?: string
  /** invalid fields below this one */
  errorPaths?: string[]
  passesCondition?: boolean
}
export type FormFields = Record<string, FieldState>

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Equal as JSON: whatever the order of keys, and with what is undefined left out. */
export const sameJson = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameJson(one[key], other[key]))
}

/** The value of a text editor. A new value mounts the editor again, which takes the focus away from whoever types. */
const isRichText = (value: unknown): boolean => isObject(value) && isObject(value.root)

const withoutValue = <Field extends FieldState>({ value: _, initialValue: __, ...rest }: Field): Field => rest as Field // both are optional

/**
 * Leaves out of the server's answer each value that must not replace what stands in the form: one that the server has
 * not changed, one that was changed in the form since it was sent, and texts that somebody may be typing into.
 *
 * @param sent the form when the server was asked
 * @param current the form now, if it is known
 * @param answer fields by path, as the server answers
 */
export function keepOwnChanges<Field extends FieldState>(
  sent: FormFields,
  current: FormFields | undefined,
  answer: Record<string, Field>,
): Record<string, Field> {
  const keeps = (path: string, field: FieldState): boolean => {
    if (!('value' in field)) return false
    const here = current?.[path]
    // an empty field is sent as nothing and answered as null: an editor that was given that would be mounted again
    const same = (one: unknown, other: unknown): boolean => sameJson(one ?? null, other ?? null)
    if (sent[path] && same(sent[path].value, field.value)) return true
    return here !== undefined && (isRichText(here.value) || !same(here.value, sent[path]?.value))
  }
  return Object.fromEntries(
    Object.entries(answer).map(([path, field]) => [path, keeps(path, field) ? withoutValue(field) : field]),
  )
}
