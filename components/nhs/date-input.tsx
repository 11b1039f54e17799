type Part = 'day' | 'month' | 'year'

interface Props {
  id: string
  legend: string
  hint?: string
  /** as they were typed */
  values: Record<Part, string>
  /** what is wrong with the date and how to mend it, and the field that is marked */
  error?: { field: Part; text: string } | null
}

// whole names of classes: the stylesheet keeps those that it finds in the sources
const parts: readonly { part: Part; label: string; width: string }[] = [
  { part: 'day', label: 'Day', width: 'nhsuk-input--width-2' },
  { part: 'month', label: 'Month', width: 'nhsuk-input--width-2' },
  { part: 'year', label: 'Year', width: 'nhsuk-input--width-4' },
]

/** A date in three fields, named day, month and year. */
export function DateInput({ id, legend, hint, values, error }: Props) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      {/* the role makes JAWS read what describes the group */}
      <fieldset className="nhsuk-fieldset" role="group" aria-describedby={described || undefined}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legend}</legend>
        {hint ? (
          <div className="nhsuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        ) : null}
        {error ? (
          <span className="nhsuk-error-message" id={`${id}-error`}>
            <span className="nhsuk-u-visually-hidden">Error: </span>
            {error.text}
          </span>
        ) : null}
        <div className="nhsuk-date-input" id={id}>
          {parts.map(({ part, label, width }) => (
            <div className="nhsuk-date-input__item" key={part}>
              <label className="nhsuk-label nhsuk-date-input__label" htmlFor={`${id}-${part}`}>
                {label}
              </label>
              <input
                className={[
                  'nhsuk-input nhsuk-date-input__input',
                  width,
                  error?.field === part ? 'nhsuk-input--error' : '',
                ]
                  .filter(Boolean)
                  .join(' ')}
                id={`${id}-${part}`}
                name={part}
                type="text"
                inputMode={part === 'month' ? undefined : 'numeric'}
                defaultValue={values[part]}
                maxLength={part === 'month' ? 9 : 4}
                spellCheck={false}
                autoComplete="off"
                aria-describedby={error?.field === part ? `${id}-error` : undefined}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
