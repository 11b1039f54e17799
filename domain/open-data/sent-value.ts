/** What stands for a parameter that came more than once: no value has it. */
export const repeated = '&'

/** What stands for a parameter that came with nothing that could mean something: empty, or with control characters. */
export const noValue = ','

/** Several values in one, in one order, each once, in small letters: 'RXL, ENGLAND' and 'england,rxl' are the same. */
export const canonicalList = (value: string): string =>
  [...new Set(value.toLowerCase().split(','))]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .sort()
    .join(',')

/** The value of a parameter as it was sent; null: it was not, `repeated`: it was more than once, `noValue`: it says nothing. */
export const sentValue = (sent: URLSearchParams, name: string): string | null => {
  const [value = null, second] = sent.getAll(name)
  if (second !== undefined) return repeated
  return value !== null && (value.trim() === '' || /\p{Cc}/u.test(value)) ? noValue : value
}
