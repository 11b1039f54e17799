/**
 * True for the form of a code of the NHS Organisation Data Service: 3 to 6 capitals and digits,
 * such as RXL (a trust), QE1 (a board) or P81001 (a practice). Whether the code is in use is not known here.
 */
export const isOdsCode = (value: string): boolean => /^[A-Z0-9]{3,6}$/.test(value)
