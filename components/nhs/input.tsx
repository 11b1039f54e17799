import { describedBy, FieldFrame, type FieldProps } from './field-frame'

interface Props extends FieldProps {
  value?: string
  type?: 'text' | 'search' | 'email'
  autoComplete?: string
  maxLength?: number
  /** words to choose from while typing; a browser may show them, and whatever is typed counts */
  suggestions?: readonly string[]
}

/** A line of text to fill in. */
export function Input({ value, type = 'text', autoComplete, maxLength, suggestions = [], ...field }: Props) {
  return (
    <FieldFrame field={field}>
      <input
        className={field.error ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
        id={field.id}
        name={field.name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        maxLength={maxLength}
        spellCheck={false}
        list={suggestions.length > 0 ? `${field.id}-suggestions` : undefined}
        aria-describedby={describedBy(field)}
      />
      {suggestions.length > 0 ? (
        <datalist id={`${field.id}-suggestions`}>
          {suggestions.map((words) => (
            <option value={words} key={words} />
          ))}
        </datalist>
      ) : null}
    </FieldFrame>
  )
}
