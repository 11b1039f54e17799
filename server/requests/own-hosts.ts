/** The names of one's own machine. */
const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a host, as a request names it, is the site's. The port does not count: a proxy need not pass it on.
 * On one's own machine all of its names are the site's.
 *
 * @param siteUrl the address that people use
 */
export function ownHosts(siteUrl: string): (host: string | undefined) => boolean {
  const { hostname } = new URL(siteUrl)
  const names = new Set(loopback.includes(hostname) ? loopback : [hostname])
  // most requests name it as the last one did
  let last: string | undefined
  return (host) => {
    if (host === undefined) return false
    if (host === last) return true
    const isOwn = names.has(host.toLowerCase().replace(/:\d{1,5}$/, ''))
    if (isOwn) last = host
    return isOwn
  }
}
