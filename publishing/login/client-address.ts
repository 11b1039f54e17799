/**
 * The address that a request came from, as the server has noted it in `x-forwarded-for` (server/requests/client-address.ts); of
 * IPv6 the network of 64 bits, as one client has all of its addresses.
 */
export function clientAddress(headers: Headers): string {
  const address = headers.get('x-forwarded-for') ?? ''
  return address.includes(':') && !address.includes('.') ? networkOf(address) : address
}

/** The first four groups of an IPv6 address; `::` stands for as many zeros as are missing. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0')
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::`
}
