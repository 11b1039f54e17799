/**
 * Marks a read as one for public pages. Only `content/` sets it, through the Local API:
 * a request from outside cannot, because Payload fills `req.context` itself.
 */
export const publicView = { publicView: true } as const

/** True for a read for public pages, which sees what is published and nothing else. */
export const isPublicView = (context: Record<string, unknown>): boolean => context.publicView === true
