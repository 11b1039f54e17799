/** The newest of some moments, ISO 8601; null: there are none. */
export const newestOf = (moments: Iterable<string | null>): string | null => {
  let newest: string | null = null
  for (const moment of moments) if (moment !== null && (newest === null || moment > newest)) newest = moment
  return newest
}
