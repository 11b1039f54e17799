/** Letters that Unicode does not decompose into a letter and an accent. */
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' }

const longest = 80

/** A slug cut to its longest length, between words where possible. */
const shortened = (slug: string): string => {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, longest)
}

/**
 * The last part of an address, from words: lower case letters, digits and single hyphens, at most 80.
 * "St Anne's & Lytham: 95% by März" → 'st-annes-and-lytham-95-percent-by-marz'. '' if nothing is left.
 */
export const slugFrom = (words: string): string =>
  shortened(
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
      .replace(/[ßæœøłđðþ]/g, (letter) => letters[letter] ?? '')
      .replace(/&/g, ' and ')
      .replace(/%/g, ' percent ')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|(?<!-)-+$/g, ''),
  )
