import type { Line, Part, Place } from './text'

/**
 * How much a finding matters: what keeps somebody out, what makes a text hard to understand, what differs from the
 * NHS content style guide.
 */
export const severities = ['barrier', 'plain', 'style'] as const
export type Severity = (typeof severities)[number]

/** Some words of a line, and how to mend them. */
export interface Spot {
  from: number
  to: number
  /** what to do, in one sentence */
  how: string
  /** what to write in place of these words, where that is certain */
  mend?: string
}

/** The same with its place in a record; null for the words is the whole field. */
export interface Match {
  at: Place
  /** the line of the part, from 0 */
  line: number
  spot: Spot | null
  how: string
  quote: string
}

/** A match within a line. */
export const matchIn = (part: Part, line: number, spot: Spot): Match => ({
  at: part,
  line,
  spot,
  how: spot.how,
  quote: part.lines[line]?.text.slice(spot.from, spot.to) ?? '',
})

/** Looks at every line of the parts of some kinds, each by itself. */
export const inLines =
  (kinds: readonly Part['kind'][], look: (line: Line, part: Part) => readonly Spot[]) =>
  ({ parts }: { parts: readonly Part[] }): Match[] =>
    parts
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((part) =>
        part.lines.flatMap((line, number) => look(line, part).map((spot) => matchIn(part, number, spot))),
      )

/** Every kind of part. */
export const everywhere: readonly Part['kind'][] = ['title', 'short', 'prose']
