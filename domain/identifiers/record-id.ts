/** The id of a record as an address writes it; null for anything else: '0', '007', '1e3' or more digits than an id has. */
export const recordId = (written: string): number | null => (/^[1-9]\d{0,8}$/.test(written) ? Number(written) : null)
