import { telephoneHref } from './telephone'

const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#]|$)/i
const email = /^[^\s@:/?#]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}$/i
/** A number as people write it, with no more than signs between its digits. */
const telephone = /^\+?[\d\s().-]{3,40}$/
const digits = (text: string): number => text.replace(/\D/g, '').length

/** Where a link calls that somebody typed with 'tel:' before the number; null for what is no number. */
const calling = (typed: string): string | null => {
  const number = typed.replaceAll('%20', ' ')
  return telephone.test(number) && digits(number) >= 3 ? telephoneHref(number) : null
}

const control = /[\p{Cc}\p{Cf}\s]/u

/** Longest address that is looked at, in characters. */
const longest = 2_000

/** A path that browsers would read as another one: through dots, doubled slashes or backslashes, the host's place included. */
const isOtherPath = (path: string): boolean => /\/\/|\\|%5c|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(path)

/** A host of two names or more, none of them empty; the dot of the root may end it. */
const dotted = /^[^.]+(?:\.[^.]+)+\.?$/

const isWebAddress = (value: string): boolean => {
  // browsers read a backslash as a slash, other readers do not
  if (value.includes('\\') || !URL.canParse(value)) return false
  const { hostname, username, password } = new URL(value)
  return dotted.test(hostname) && username === '' && password === ''
}

/**
 * The address that a link leads to, from what somebody typed: 'www.nhs.uk/live-well' → 'https://www.nhs.uk/live-well',
 * 'team@nhs.net' → 'mailto:team@nhs.net', 'tel:01772 000000' → 'tel:01772000000', '/about' as it is. Null for what leads
 * nowhere from a public page: '#top', 'contact', 'javascript:…', an address without a host.
 */
export const linkAddress = (typed: string): string | null => {
  const value = typed.replace(/\p{Cf}/gu, '').trim()
  if (value.length > longest) return null
  if (/^tel:/i.test(value)) return calling(value.slice('tel:'.length))
  if (control.test(value)) return null
  if (/^https?:\/\//i.test(value)) return isWebAddress(value) ? value : null
  if (value.startsWith('/')) return isOtherPath(value.split(/[?#]/, 1)[0] ?? '') ? null : value
  if (/^mailto:/i.test(value)) return email.test(value.slice(7).split('?')[0] ?? '') ? value : null
  if (email.test(value)) return `mailto:${value}`
  return host.test(value) && isWebAddress(`https://${value}`) ? `https://${value}` : null
}

/** A public https address from what somebody typed, with https:// where they left it out; null for anything else. */
export const webAddress = (typed: string): string | null => {
  const address = linkAddress(typed)
  return address !== null && /^https:\/\//i.test(address) ? address : null
}
