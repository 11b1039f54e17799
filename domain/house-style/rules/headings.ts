import type { Match, Spot } from '../finding'
import { inLines, matchIn } from '../finding'
import type { Part } from '../text'

/** Headings of level 3 that stand under no heading of level 2. */
export const findHeadingOrder = ({ parts }: { parts: readonly Part[] }): Match[] => {
  const last = new Map<string, number>()
  return parts.flatMap((part) =>
    part.lines.flatMap(({ kind, level, text }, line): Match[] => {
      if (kind !== 'heading' || level === undefined || text.trim() === '') return []
      const before = last.get(part.outline) ?? 1
      last.set(part.outline, level)
      if (level <= before + 1) return []
      return [matchIn(part, line, { from: 0, to: text.length, how: 'Make it a “Heading 2”, or write one before it.' })]
    }),
  )
}

/** What is wrong with the form of a heading: it asks, or it ends like a sentence. */
export const headingForm = (text: string): Spot[] => {
  const words = text.trimEnd()
  if (words.endsWith('?'))
    return [{ from: 0, to: words.length, how: 'Say what follows: “How to prepare” in place of “How do I prepare?”.' }]
  if (!/[^.]\.$/.test(words)) return []
  return [{ from: words.length - 1, to: words.length, how: 'Take away the full stop.', mend: '' }]
}

export const findHeadingForm = inLines(['title', 'short', 'prose'], ({ kind, text }) =>
  kind === 'heading' ? headingForm(text) : [],
)
