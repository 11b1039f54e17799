/**
 * The mark on a read that is made for the public's pages. Only `content/` sets it, through the Local API:
 * a request from outside cannot, because Payload fills `req.context` itself.
 */
export const publicView = { publicView: true } as const

/** True when a read is made for the public's pages: it then sees what is published, and nothing else. */
export const isPublicView = (context: Record<string, unknown>): boolean => context.publicView === true
