/** Letters that do not come apart into a letter and its mark. */
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' }

const longest = 80

/** No more than a slug may hold, cut between words where there is a place to cut. */
const shortened = (slug: string): string => {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, longest)
}

/**
 * The last part of an address, made from words: small letters, digits and single hyphens, 80 at most.
 * "St Anne's & Lytham: 95% by März" → 'st-annes-and-lytham-95-percent-by-marz'. '' when nothing is left.
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
      .replace(/^-+|-+$/g, ''),
  )
