import type { TypedUser } from 'payload'

/** Whose eyes a page is made for: the public's, or those of an editor who looks at one draft. */
export type View = { kind: 'public' } | { kind: 'preview'; of: string; id: number | null; user: TypedUser }

export const thePublic: View = { kind: 'public' }
