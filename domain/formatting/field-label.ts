/**
 * A field's name as people would say it, from Payload's way to it: 'Text > Title' is 'Title', and
 * 'Reporting lines > Reporting lines 1 > Until' is 'Reporting lines 1, Until'.
 */
export function fieldLabel(way: string): string {
  const parts = way.split(' > ')
  const [row, field] = parts.slice(-2)
  return field !== undefined && row !== undefined && /\d$/.test(row) ? `${row}, ${field}` : (parts.at(-1) ?? way)
}
