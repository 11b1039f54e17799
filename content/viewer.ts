import type { TypedUser } from 'payload'

/** The viewer that a page is rendered for: the public, or an editor previewing one draft. */
export type Viewer = { kind: 'public' } | { kind: 'preview'; of: string; id: number | null; user: TypedUser }

export const thePublic: Viewer = { kind: 'public' }
