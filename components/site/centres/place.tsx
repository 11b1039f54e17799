import type { ReactNode } from 'react'
import { NotKnown } from '../not-known'

interface Props {
  /** lines of the address, town and postcode among them */
  address: string[]
  /** what of the address is not known: 'street and postcode' */
  addressMissing?: string | null
  /** where maps show the place; null: nobody knows it well enough */
  directions?: { device: string; sites: { name: string; href: string }[] } | null
  /** a map of ours */
  map?: ReactNode
}

/** Where a centre is, and ways to have it shown: plain links, so that nobody is asked before somebody chooses one. */
export function Place({ address, addressMissing, directions, map }: Props) {
  return (
    <div className="site-place">
      <div className="site-place__words">
        <address className="site-place__address">
          {address.map((line) => (
            <span className="site-line" key={line}>
              {line}
            </span>
          ))}
        </address>
        {addressMissing ? (
          <p>
            <NotKnown />: {addressMissing}
          </p>
        ) : null}
        {directions ? (
          <div className="site-place__directions">
            <p>Directions:</p>
            <ul className="nhsuk-list site-links">
              <li>
                <a href={directions.device}>Maps on your phone</a>
              </li>
              {directions.sites.map(({ href, name }) => (
                <li key={name}>
                  <a href={href} rel="noreferrer">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      {map ? <div className="site-place__map">{map}</div> : null}
    </div>
  )
}
