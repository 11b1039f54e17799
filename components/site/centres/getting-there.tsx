export interface Way {
  label: string
  text: string
  /** the day on which it was last checked, in words: '12 October 2026' */
  checked?: string | null
}

interface Props {
  /** lines of the address, town and postcode among them */
  address?: string[]
  phone?: string | null
  ways: Way[]
}

/** Address, telephone and the ways to a centre, each with when it was checked. */
export function GettingThere({ address = [], phone, ways }: Props) {
  return (
    <dl className="site-facts">
      {address.length > 0 ? (
        <div>
          <dt>Address</dt>
          <dd>
            {address.map((line) => (
              <span className="site-line" key={line}>
                {line}
              </span>
            ))}
          </dd>
        </div>
      ) : null}
      {phone ? (
        <div>
          <dt>Telephone</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          </dd>
        </div>
      ) : null}
      {ways.map(({ label, text, checked }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {text}
            {checked ? <span className="site-note">Checked {checked}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
