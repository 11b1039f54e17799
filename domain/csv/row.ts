/** Characters with which a spreadsheet begins a formula, also after spaces that it ignores. OWASP, "CSV injection". */
const startsFormula = /^[\s\p{Cf}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

const cell = (value: string | number | null): string => {
  if (typeof value === 'number') return String(value)
  // a control character has no meaning in a text, and ends a cell in some programs
  const text = (value ?? '').replace(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ' '))
  const safe = startsFormula.test(value ?? '') ? `'${text}` : text
  return /[",\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A row of a CSV file (RFC 4180, with its end of line) that no spreadsheet takes for a formula. */
export const csvRow = (values: readonly (string | number | null)[]): string => `${values.map(cell).join(',')}\r\n`

/** A cell as it was before `csvRow` marked it against formulas. */
export const unmarked = (text: string): string =>
  text.startsWith("'") && startsFormula.test(text.slice(1)) ? text.slice(1) : text
