import { NotKnown } from '../not-known'
import { telephoneHref } from '../telephone'

export interface Way {
  label: string
  /** null: not known */
  text: string | null
  /** the day on which it was last checked, in words: '12 October 2026' */
  checked?: string | null
}

interface Props {
  /** lines of the address, town and postcode among them */
  address?: string[]
  /** what of the address is not known: 'street and postcode' */
  addressMissing?: string | null
  phone?: string | null
  ways: Way[]
}

/** Address, telephone and the ways to a centre, each with when it was checked, or that it is not known. */
export function GettingThere({ address = [], addressMissing, phone, ways }: Props) {
  return (
    <dl className="site-facts">
      <div>
        <dt>Address</dt>
        <dd>
          {address.map((line) => (
            <span className="site-line" key={line}>
              {line}
            </span>
          ))}
          {addressMissing ? (
            <span className="site-line">
              <NotKnown />: {addressMissing}
            </span>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>Telephone</dt>
        <dd>{phone ? <a href={telephoneHref(phone)}>{phone}</a> : <NotKnown />}</dd>
      </div>
      {ways.map(({ label, text, checked }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {text ?? <NotKnown />}
            {text && checked ? <span className="site-note">Checked {checked}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
