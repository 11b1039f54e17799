import type { PlanInWords } from './in-words'

/** What a file was found to hold, and what it would do. */
export interface Checked {
  /** the number by which it is kept; null where something is wrong, or nothing would change */
  id: number | null
  fileName: string
  rowsRead: number
  /** figures of the trusts and of England */
  rowsKept: number
  plan: PlanInWords | null
  warnings: string[]
  /** what is wrong, with line and column, and how much more there is */
  problems: string[]
  moreProblems: number
  /** when and by whom this very file was brought in before */
  broughtBefore: string | null
}

/** What came of a check: what was found, or why the file could not be read at all. */
export type CheckAnswer = { checked: Checked } | { problem: string }

/** A line of the server's answer while it reads a file: that others come first, how many rows it has read, and at the end what came of it. */
export type CheckLine = { waits: true } | { rows: number } | CheckAnswer
