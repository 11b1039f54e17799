import { sameJson, type FieldState, type FormFields } from './own-changes'

/** What the server found wrong with one field. */
export interface FieldError {
  /** such as 'reportingLines.0.until' */
  path: string
  message: string
  /** the field's name in words, if the server says it */
  label?: string
  /** what has to be changed first */
  records?: readonly InTheWay[]
}

/** A record that is in the way of a save. */
export interface InTheWay {
  collection: string
  id: number
  name: string
}

/** A save that the server refused for what the form holds. */
export interface Refusal {
  fields: FieldError[]
  /** messages that belong to no field */
  others: string[]
  /** whether a rule about the whole record refused it: checking its fields one by one does not find that again */
  isOfRecord: boolean
  /** the refused fields as they were sent */
  sent: Record<string, unknown>
  isAutosave: boolean
}

/** Payload's answer; `data` is that of a ValidationError. */
export interface RefusalBody {
  errors?: {
    message?: string
    data?: {
      id?: number | string
      errors?: { path?: string; message?: string; label?: unknown; records?: readonly InTheWay[] }[]
    } | null
  }[]
}

/** Statuses that say nothing about what was typed: not logged in, not allowed, changed by others, too often. */
const aboutOthers = [401, 403, 404, 409, 429]

/**
 * Reads what a save's answer says of the form; null if it was not refused for what the form holds.
 * @param isNew whether the record does not exist yet
 */
export function refusalIn(
  answer: { status: number; body: RefusalBody | null; isAutosave: boolean; isNew: boolean },
  fields: FormFields,
): Refusal | null {
  const { body, isAutosave, isNew, status } = answer
  const errors = body?.errors ?? []
  if (status < 400 || status >= 500 || aboutOthers.includes(status) || errors.length === 0) return null
  const found = errors
    .flatMap(({ data }) => data?.errors ?? [])
    .flatMap(({ label, message, path, records }): FieldError[] =>
      path && message
        ? [{ path, message, ...(typeof label === 'string' ? { label } : {}), ...(records?.length ? { records } : {}) }]
        : [],
    )
  return {
    fields: found,
    others: errors.filter(({ data }) => !data?.errors?.length).flatMap(({ message }) => message ?? []),
    // Payload names the record when its fields were checked; our rules about records do not
    isOfRecord: !isNew && found.length > 0 && errors.every(({ data }) => data?.id === undefined),
    sent: Object.fromEntries(found.map(({ path }) => [path, fields[path]?.value])),
    isAutosave,
  }
}

/**
 * Keeps what a rule about the whole record refused, until the field is changed: a form's state, which the answer is,
 * knows the rules of the fields alone.
 * @param current the form now
 * @param answer fields by path, as the server answers
 */
export function keepErrors<Field extends FieldState>(
  refusal: Refusal,
  current: FormFields,
  answer: Record<string, Field>,
): Record<string, Field> {
  if (!refusal.isOfRecord) return answer
  const messages = new Map(refusal.fields.map(({ message, path }) => [path, message]))
  const stands = (path: string): boolean =>
    messages.has(path) && current[path] !== undefined && sameJson(current[path].value, refusal.sent[path])
  return Object.fromEntries(
    Object.entries(answer).map(([path, field]) => {
      const errorPaths = (current[path]?.errorPaths ?? []).filter(stands)
      return [
        path,
        {
          ...field,
          ...(stands(path) && field.valid !== false ? { valid: false, errorMessage: messages.get(path) } : {}),
          ...(errorPaths.length > 0 ? { errorPaths: [...new Set([...(field.errorPaths ?? []), ...errorPaths])] } : {}),
        },
      ]
    }),
  )
}
