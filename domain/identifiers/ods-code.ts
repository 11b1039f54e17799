/**
 * True for a well-formed NHS Organisation Data Service code: 3 to 6 capitals and digits, such as RXL (a trust),
 * QE1 (a board) or P81001 (a practice). It may not be in use.
 */
export const isOdsCode = (value: string): boolean => /^[A-Z0-9]{3,6}$/.test(value)
