import { diffWordsWithSpace } from 'diff'

/** A part of a text that stayed, went or came. */
export interface Piece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** More edits than this are a new text: the search for the fewest grows with their square. */
const mostEdits = 1_500

/** With less in common than this, single words that happen to be in both only scatter the sentence. */
const leastInCommon = 0.25

/** Two values as a whole, without a look inside. */
export const wholly = (before: string, after: string): Piece[] => [
  ...(before === '' ? [] : [{ kind: 'removed', text: before } as const]),
  ...(after === '' ? [] : [{ kind: 'added', text: after } as const]),
]

/** Words that follow each other make one piece, with the spaces between them: "removed a b, added c d". */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let [removed, added] = ['', '']
  const flush = (): void => {
    out.push(...wholly(removed, added))
    ;[removed, added] = ['', '']
  }
  pieces.forEach(({ kind, text }, place) => {
    const next = pieces[place + 1]
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (text.trim() === '' && removed + added !== '' && next) [removed, added] = [removed + text, added + text]
    else {
      flush()
      out.push({ kind, text })
    }
  })
  flush()
  return out
}

/**
 * Two texts word by word, in the order of reading: what stayed and went makes the first, what stayed and came the second.
 * Texts with little in common are given as one that went and one that came.
 */
export function compareWords(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (!found) return wholly(before, after)
  const pieces = joined(
    found.map(({ added, removed, value }) => ({ kind: removed ? 'removed' : added ? 'added' : 'same', text: value })),
  )
  const kept = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  return kept < leastInCommon * Math.min(before.length, after.length) ? wholly(before, after) : pieces
}

/** How much two texts have in common, from 0 to 1, by their words whatever their order. */
export function likeness(before: string, after: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [one, other] = [words(before), words(after)]
  const count = new Map<string, number>()
  for (const word of one) count.set(word, (count.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const left = count.get(word) ?? 0
    if (left > 0) {
      shared += 1
      count.set(word, left - 1)
    }
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length)
}
