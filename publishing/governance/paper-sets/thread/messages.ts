import type { PaperSet } from '@/domain/governance/paper-set'

/** What the thread is given at its start. */
export interface Task {
  set: PaperSet
  /** when it is made, ISO 8601 */
  at: string
  mostPages: number
}

/** What the thread is asked, one after the other. */
export type Ask = { kind: 'add'; id: number; file: Uint8Array } | { kind: 'finish' }

/** What it answers to each. */
export type Answer =
  /** null: the file cannot be included */
  { kind: 'added'; pages: number | null } | { kind: 'made'; file: Uint8Array; pages: number } | { kind: 'failed' }
