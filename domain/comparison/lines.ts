import { diffArrays } from 'diff'
import type { TextLine } from './text-lines'
import { compareWords, likeness, type Piece, wholly } from './words'

/** A line of a text beside the same line of another. */
export interface ComparedLine {
  change: 'same' | 'removed' | 'added' | 'changed'
  /** what it is, such as 'Heading 2' */
  kind: string
  pieces: Piece[]
  /** what differs besides its words, such as 'Was a paragraph' */
  notes: string[]
}

/** Lines are the same line, rewritten, from this likeness on. */
const isLike = 0.4

const keyOf = ({ bold, kind, text }: TextLine): string => JSON.stringify([kind, text, bold])

const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join(', ') || 'nothing'

const changedLine = (before: TextLine, after: TextLine): ComparedLine => ({
  change: 'changed',
  kind: after.kind,
  pieces: compareWords(before.text, after.text),
  notes: [
    ...(before.kind === after.kind ? [] : [`Was: ${before.kind.toLowerCase()}`]),
    ...(before.text === after.text && before.bold.join('\n') !== after.bold.join('\n')
      ? [`In bold: ${quoted(after.bold)}. Before: ${quoted(before.bold)}`]
      : []),
  ],
})

const gone = ({ kind, text }: TextLine): ComparedLine => ({
  change: 'removed',
  kind,
  pieces: wholly(text, ''),
  notes: [],
})
const come = ({ kind, text }: TextLine): ComparedLine => ({
  change: 'added',
  kind,
  pieces: wholly('', text),
  notes: [],
})

/** Lines that went and came at one place: each that came is beside the next one that went and is like it. */
function paired(removed: readonly TextLine[], added: readonly TextLine[]): ComparedLine[] {
  let from = 0
  const out = added.flatMap((line): ComparedLine[] => {
    const found = removed.findIndex((one, place) => place >= from && likeness(one.text, line.text) >= isLike)
    const before = removed[found]
    if (!before) return [come(line)]
    const passed = removed.slice(from, found).map(gone)
    from = found + 1
    return [...passed, changedLine(before, line)]
  })
  return [...out, ...removed.slice(from).map(gone)]
}

/** Two texts line by line, and word by word within a line that was rewritten. */
export function compareLines(before: readonly TextLine[], after: readonly TextLine[]): ComparedLine[] {
  const found = diffArrays([...before], [...after], { comparator: (one, other) => keyOf(one) === keyOf(other) })
  const out: ComparedLine[] = []
  let [removed, added]: [TextLine[], TextLine[]] = [[], []]
  const flush = (): void => {
    out.push(...paired(removed, added))
    ;[removed, added] = [[], []]
  }
  for (const part of found) {
    if (part.removed) removed = part.value
    else if (part.added) added = part.value
    else {
      flush()
      const same = part.value.map(({ kind, text }) => ({
        change: 'same' as const,
        kind,
        pieces: compareWords(text, text),
        notes: [],
      }))
      out.push(...same)
    }
  }
  flush()
  return out
}
