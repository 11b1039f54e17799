/** A value that can be chosen, with what people read. */
export interface Choice {
  value: string
  label: string
}

interface Props {
  name: string
  label: string
  /** what stands where nothing is chosen */
  all: string
  choices: Choice[]
  value: string | null | undefined
}

/** A choice in a form of filters. */
export const LabelledSelect = ({ all, choices, label, name, value }: Props) => (
  <label>
    {label}
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
)
