import type { TypedUser } from 'payload'

/**
 * The viewer that a page is rendered for: the public, an editor previewing one draft, or the public reading an earlier text
 * of one record, which was kept.
 */
export type Viewer =
  | { kind: 'public' }
  | { kind: 'preview'; of: string; id: number | null; user: TypedUser }
  | { kind: 'earlier'; of: string; text: { id: number } }

export const thePublic: Viewer = { kind: 'public' }
