'use client'

interface Props {
  legend: string
  name: string
  choices: [value: boolean, label: string][]
  value: boolean
  set: (value: boolean) => void
}

/** One of two. */
export function Choice({ choices, legend, name, set, value }: Props) {
  return (
    <fieldset className="schedule__actions">
      <legend>{legend}</legend>
      {choices.map(([one, label]) => (
        <label key={label}>
          <input type="radio" name={name} checked={value === one} onChange={() => set(one)} /> {label}
        </label>
      ))}
    </fieldset>
  )
}

const times: [later: boolean, label: string][] = [
  [false, 'Now'],
  [true, 'On a day to come'],
]

/** Asks whether something happens now or later. */
export const WhenChoice = ({ name, set, value }: Omit<Props, 'choices' | 'legend'>) => (
  <Choice legend="When" name={name} choices={times} value={value} set={set} />
)
