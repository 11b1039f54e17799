import { describedBy, FieldFrame, type FieldProps } from './field-frame'

interface Props extends FieldProps {
  value?: string
  type?: 'text' | 'search' | 'email'
  autoComplete?: string
  maxLength?: number
}

/** A line of text to fill in. */
export function Input({ value, type = 'text', autoComplete, maxLength, ...field }: Props) {
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
        aria-describedby={describedBy(field)}
      />
    </FieldFrame>
  )
}
