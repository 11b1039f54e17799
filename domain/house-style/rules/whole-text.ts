import { VFile } from 'vfile'
import { matchIn, type Match, type Spot } from '../finding'
import { parsed } from '../sentences'
import type { Part, RecordText } from '../text'

/** A rule of retext's: looks at a tree and leaves its messages on the file. */
type Retext = (tree: ReturnType<typeof parsed>, file: VFile) => unknown

/** What one of retext's rules says of some words. */
export interface Message {
  /** the name of the rule within its package */
  rule: string
  words: string
  /** what may be written in their place */
  expected: readonly string[]
}

/**
 * Stands between lines: no words are found across it. All lines are one paragraph, as retext-equality begins anew with
 * each, which costs more than reading it.
 */
const between = '\n|\n'

interface Start {
  part: Part
  line: number
  from: number
}

/**
 * Looks with a rule of retext's at all lines together, as its search costs as much for a line as for a page.
 *
 * @param judge what to do about a message; null where our house does not mind
 */
export const findWithRetext = (
  { parts }: RecordText,
  retext: Retext,
  judge: (message: Message) => Omit<Spot, 'from' | 'to'> | null,
): Match[] => {
  const starts: Start[] = []
  let text = ''
  for (const part of parts)
    for (const [line, { text: words }] of part.lines.entries()) {
      starts.push({ part, line, from: text.length })
      text += words.replaceAll('\n', ' ') + between
    }
  const file = new VFile(text)
  retext(parsed(text), file)
  return file.messages.flatMap(({ actual, expected, place, ruleId }) => {
    const [from, to] = place && 'start' in place ? [place.start.offset, place.end.offset] : []
    const start = from === undefined ? undefined : starts.findLast((one) => one.from <= from)
    if (from === undefined || to === undefined || start === undefined || !actual) return []
    const judged = judge({ rule: ruleId ?? '', words: actual, expected: expected ?? [] })
    return judged === null
      ? []
      : [matchIn(start.part, start.line, { from: from - start.from, to: to - start.from, ...judged })]
  })
}
