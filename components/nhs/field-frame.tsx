import type { ReactNode } from 'react'

export interface FieldProps {
  id: string
  name: string
  label: string
  hint?: string
  /** what is wrong with the value and how to mend it */
  error?: string | null
}

/** The ids that describe a field, for its `aria-describedby`. */
export const describedBy = ({ id, hint, error }: FieldProps): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

/** What stands around an input or a select: label, hint, error. */
export function FieldFrame({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { id, label, hint, error } = field
  return (
    <div className={error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      ) : null}
      {children}
    </div>
  )
}
