'use client'

import { usePublicAddress } from './public-address'

/** A link to the page that the public sees now, above each record that has one. */
export function ViewOnSite() {
  const address = usePublicAddress()
  return address === null ? null : (
    <a className="view-on-site" href={address} target="_blank" rel="noreferrer">
      View on the site
    </a>
  )
}
