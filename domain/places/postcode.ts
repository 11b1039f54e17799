// The forms of the outward part: A9, A99, AA9, AA99, A9A and AA9A (Royal Mail, BS 7666).
const outward = '[A-PR-UWYZ](?:\\d[\\dA-HJKPSTUW]?|[A-HK-Y]\\d[\\dABEHMNPRV-Y]?)'
const postcode = new RegExp(`^(?:${outward}\\d[ABD-HJLNP-UW-Z]{2}|GIR0AA)$`)
const outcode = new RegExp(`^(?:${outward}|GIR)$`)

const together = (value: string): string => value.replace(/\s+/g, '').toUpperCase()

/** True for a full UK postcode, whatever its spacing and case. */
export const isUkPostcode = (value: string): boolean => postcode.test(together(value))

/** A postcode in its usual form: 'pr28dw' → 'PR2 8DW'. */
export const formatPostcode = (value: string): string => together(value).replace(/(.{3})$/, ' $1')

/** The outward code of a full postcode or an outward code: 'PR2 8DW' or 'pr2' → 'PR2'; null for anything else. */
export const outcodeOf = (value: string): string | null => {
  const code = together(value)
  if (postcode.test(code)) return code.slice(0, -3)
  return outcode.test(code) ? code : null
}
