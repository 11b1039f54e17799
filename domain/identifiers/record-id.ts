/**
 * The id of a record as an address writes it or a request sends it; null for anything else: '0', '007', '1e3', more digits than an id
 * has, or what is neither a text nor a number.
 */
export const recordId = (sent: unknown): number | null => {
  const written = typeof sent === 'number' ? String(sent) : sent
  return typeof written === 'string' && /^[1-9]\d{0,8}$/.test(written) ? Number(written) : null
}
