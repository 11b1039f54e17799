import type { Schema } from './shapes'

/** A parameter as descriptions tell of it. */
export interface Parameter {
  readonly name: string
  readonly says: string
  /** in words: 'a year such as 2026' */
  readonly takes: string
  readonly example: string
  readonly schema: Schema
}
