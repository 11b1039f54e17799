/** Text as it was meant: one form for each character, no invisible characters, single spaces, none at the ends. */
export const asWritten = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{DI}]/gu, (one) => (/[\t\n\r]/.test(one) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Words to compare: lower case, without accents, apostrophes and signs. 'St. Anne’s-on-Sea' → 'st annes on sea'.
 */
export const comparable = (typed: string): string =>
  asWritten(typed)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
