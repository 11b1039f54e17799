/**
 * Marks a save as one for a moment to come: what is planned is tried as it will be then. Only the code that tries a plan
 * sets it: a request from outside cannot, because Payload fills `req.context` itself.
 */
export const asOf = (moment: Date) => ({ asOf: moment }) as const

/** The moment for which a save counts: now, unless it is tried for one to come. */
export const momentOf = ({ asOf: moment }: Record<string, unknown>): Date =>
  moment instanceof Date ? moment : new Date()
