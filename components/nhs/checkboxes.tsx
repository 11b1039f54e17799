interface Props {
  /** begins the ids of its boxes */
  id: string
  legend: string
  boxes: { name: string; value: string; label: string; checked?: boolean }[]
}

/** Things to tick, all, some or none of them. */
export function Checkboxes({ boxes, id, legend }: Props) {
  return (
    <div className="nhsuk-form-group">
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legend}</legend>
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          {boxes.map(({ checked = false, label, name, value }) => (
            <div className="nhsuk-checkboxes__item" key={name}>
              <input
                className="nhsuk-checkboxes__input"
                id={`${id}-${name}`}
                name={name}
                type="checkbox"
                value={value}
                defaultChecked={checked}
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`${id}-${name}`}>
                {label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
