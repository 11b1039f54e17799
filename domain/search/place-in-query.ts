import type { PlaceAsked } from '../places/place-asked'

/** A place that a query names, and where its words stand in it. */
export interface PlaceInQuery {
  readonly name: string
  readonly start: number
  readonly count: number
}

const mostWordsOfPlace = 5

/** What people write before a place. */
const before = new Set(['in', 'near', 'at', 'around', 'nearest', 'to', 'from', 'by'])

/** Names of places that are words of other meanings too: they are places after such a word, or alone. */
const alsoWords = new Set(['banks', 'church', 'settle', 'nelson'])

/**
 * The place that a query names, the longest name first; null: none. Nothing is guessed: only names that are known exactly count.
 * @param placeCalled the place of exactly some name
 */
export const placeInQuery = (
  words: readonly string[],
  placeCalled: (asked: string) => PlaceAsked | null,
): PlaceInQuery | null => {
  for (let count = Math.min(mostWordsOfPlace, words.length); count > 0; count -= 1)
    for (let start = words.length - count; start >= 0; start -= 1) {
      const name = words.slice(start, start + count).join(' ')
      if (alsoWords.has(name) && count < words.length && !before.has(words[start - 1] ?? '')) continue
      const asked = placeCalled(name)
      if (asked?.kind === 'found') return { name: asked.place.name, start, count }
    }
  return null
}

/** The words of a query without the place and what leads to it: 'mri near burnley' → 'mri'. */
export const withoutPlace = (words: readonly string[], place: PlaceInQuery | null): string[] => {
  if (!place) return [...words]
  const leads = before.has(words[place.start - 1] ?? '') ? 1 : 0
  return [...words.slice(0, place.start - leads), ...words.slice(place.start + place.count)]
}
