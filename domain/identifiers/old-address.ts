import { asWritten } from '../text/as-written'

/** Where WordPress had its pages before it had addresses: the only queries that an old address may have. */
const numbered = /^(\/|\/index\.php)\?(p|page_id)=([1-9]\d{0,9})$/

/** Longest address that is looked at, in characters. */
const longest = 500

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/**
 * The one form in which an old address is stored and looked up, whatever way people type it: decoded, lower case, one
 * form for each accented letter, single slashes, none at the end. '/Croeso-Caf%C3%A9/' → '/croeso-café'.
 * Null for what is no address of a page: one with another query, a fragment, spaces, or the home page itself.
 */
export const oldAddress = (typed: string): string | null => {
  const text = asWritten(typed)
  if (text.length > longest) return null
  if (numbered.test(text.toLowerCase())) return text.toLowerCase()
  // a coded slash is a sign of a name, and the address another one
  if (/%2f/i.test(text)) return null
  const path = decoded(text)?.normalize('NFC').toLowerCase()
  if (!path?.startsWith('/') || /[\s?#\\\p{Cc}\p{Cf}]/u.test(path)) return null
  const parts = path.split('/').filter((part) => part !== '')
  return parts.length === 0 || parts.some((part) => part === '.' || part === '..') ? null : `/${parts.join('/')}`
}

/**
 * What somebody typed as an old address, repaired: a whole address of this site and a missing first slash. An address of
 * another site stays as it is, and is refused.
 * @param site the site's own address, such as 'https://diagnostics.example.nhs.uk'
 */
export const repairedAddress = (typed: string, site: string): string => {
  const text = asWritten(typed)
  const { host } = new URL(site)
  const [first = ''] = text.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)
  const isHere = first !== '' && first.toLowerCase() === host
  const rest = isHere ? text.slice(text.indexOf(first) + first.length) || '/' : text
  if (numbered.test(`/${rest.toLowerCase()}`)) return `/${rest}`
  if (isHere) return rest
  const isElsewhere =
    /^[a-z][a-z\d+.-]*:/i.test(text) || /^www\./i.test(first) || (first.includes('.') && text !== first)
  return text === '' || /^[/?#]/.test(text) || isElsewhere ? typed : `/${text}`
}

/** Addresses that the server or Next answers itself: no rule for them is ever used. */
export const isReserved = (address: string): boolean =>
  /^\/(?:admin|api|_next|files|preview|assets|healthz|readyz|statz|favicon\.ico|\.well-known)(?:\/|$)/.test(address) ||
  /\.rsc$|\.segments?(?:\/|$)|\.(?:prefetch|action)$/.test(address)

/** What is said of an address at which the site itself answers. */
export const isOfTheSite = (address: string): string =>
  `"${address}" is an address of the site itself and cannot be moved.`

/**
 * What is wrong with an old address, for whoever typed it; null if a rule for it can be used.
 * @param address repaired (`repairedAddress`)
 */
export const oldAddressProblem = (address: string): string | null => {
  const stored = oldAddress(address)
  if (stored !== null && isReserved(stored)) return isOfTheSite(address)
  if (stored !== null) return null
  if (address === '/') return 'The home page cannot lead elsewhere.'
  if (/^(?:https?:|\/\/|www\.)/i.test(address))
    return `"${address}" is on another site. Only addresses of this site can lead elsewhere.`
  if (address.includes('?'))
    return 'An address with a question mark is possible only as WordPress had it, /?p=12 or /?page_id=12. Leave out what follows the question mark.'
  if (address.includes('#')) return 'Leave out the # and what follows it: browsers do not send it.'
  if (/\s|%20/.test(address)) return 'An old address has no spaces. Check it, for example /old-page.'
  return 'Write the address from its first slash on, for example /old-page or /?p=12.'
}
