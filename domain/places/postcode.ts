import { asWritten } from '../text/as-written'

// The forms of the outward part: A9, A99, AA9, AA99, A9A and AA9A (Royal Mail, BS 7666).
const outward = '[A-PR-UWYZ](?:\\d[\\dA-HJKPSTUW]?|[A-HK-Y]\\d[\\dABEHMNPRV-Y]?)'
const postcode = new RegExp(`^(?:${outward}\\d[ABD-HJLNP-UW-Z]{2}|GIR0AA)$`)
const whole = new RegExp(`^${outward}$`)

const together = (value: string): string =>
  asWritten(value)
    .replace(/[\s.,-]+/g, '')
    .toUpperCase()

/** True for a full UK postcode, whatever its spacing and case. */
export const isUkPostcode = (value: string): boolean => postcode.test(together(value))

/** A postcode in its usual form: 'pr28dw' → 'PR2 8DW'. */
export const formatPostcode = (value: string): string => together(value).replace(/(.{3})$/, ' $1')

/**
 * The outward code of a postcode, of the beginning of one, or of an outward code: 'PR2 8DW', 'PR2 8' or 'pr2' → 'PR2';
 * null for anything else. The space counts: 'LA1 4' is a sector of LA1, and LA14 is another place.
 */
export const outcodeOf = (value: string): string | null => {
  const code = together(value)
  if (postcode.test(code)) return code.slice(0, -3)
  const [area = '', ...rest] = asWritten(value)
    .toUpperCase()
    .split(/[\s.,-]+/)
    .filter(Boolean)
  // 'LA 1 4': the letters stand alone
  const [first, ...others] = /^[A-Z]{1,2}$/.test(area) ? [area + (rest[0] ?? ''), ...rest.slice(1)] : [area, ...rest]
  const inward = others.join('')
  return whole.test(first) && (inward === '' || /^\d[A-Z]{0,2}$/.test(inward)) ? first : null
}
