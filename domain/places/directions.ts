import type { Point } from './distance'

/** A place that people want to get to. */
export interface Destination {
  /** null where it is not known, or only about */
  exact: Point | null
  /** what of the address can be looked up: street, town, postcode */
  address: readonly string[]
}

/** Addresses that lead to a place on a map: of the visitor's own device, and of sites that many use. */
export interface Directions {
  /** RFC 5870, by address as phones read it */
  device: string
  sites: { name: string; href: string }[]
}

const toPoint = ({ latitude, longitude }: Point): Directions => ({
  device: `geo:${latitude},${longitude}`,
  sites: [
    {
      name: 'OpenStreetMap',
      href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
    },
    { name: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}` },
    { name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${latitude},${longitude}` },
  ],
})

const toAddress = (address: string): Directions => {
  const asked = encodeURIComponent(address)
  return {
    device: `geo:0,0?q=${asked}`,
    sites: [
      { name: 'OpenStreetMap', href: `https://www.openstreetmap.org/search?query=${asked}` },
      { name: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${asked}` },
      { name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${asked}` },
    ],
  }
}

/** How to look a place up; null where neither its point nor more than its town is known: that would lead astray. */
export const directionsTo = ({ address, exact }: Destination): Directions | null => {
  if (exact) return toPoint(exact)
  return address.length > 1 ? toAddress(address.join(', ')) : null
}
