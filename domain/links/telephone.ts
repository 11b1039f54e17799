/**
 * The address of a telephone number as people write it: '+44 (0)1524 65944' → 'tel:+44152465944',
 * '01772 000000 ext. 12' → 'tel:01772000000'. After a country's code (0) is for calls within the country, an extension is for
 * the person who answers; of several numbers the first is called.
 */
export const telephoneHref = (written: string): string => {
  const text = written.normalize('NFKC')
  const [first = ''] = text
    .replace(/\(0\)/g, /^\D*(?:\+|00)/.test(text) ? '' : '0')
    .split(/[;/,#]|\bor\b|\band\b|\bext(?:ension)?\b|\bx(?=\s?\d)/i)
    .filter((part) => /\d/.test(part))
  const digits = first.replace(/\D/g, '')
  const international = /^\D*\+/.test(first) ? digits : digits.startsWith('00') ? digits.slice(2) : null
  if (international === null) return `tel:${digits}`
  // '+44 01524': no British number has the 0 after the country's code
  return `tel:+${international.replace(/^440/, '44')}`
}

/** A number as people write it, with the address that calls it; null where there is none. */
export const telephoneLink = (written: string | null | undefined): { href: string; text: string } | null =>
  written ? { href: telephoneHref(written), text: written } : null
