import { describedBy, FieldFrame, type FieldProps } from './field-frame'

export interface Option {
  value: string
  text: string
}

interface Props extends FieldProps {
  options: Option[]
  value?: string
}

/** A choice of one from a list. */
export function Select({ options, value, ...field }: Props) {
  return (
    <FieldFrame field={field}>
      <select
        className={field.error ? 'nhsuk-select nhsuk-select--error' : 'nhsuk-select'}
        id={field.id}
        name={field.name}
        defaultValue={value}
        aria-describedby={describedBy(field)}
      >
        {options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
