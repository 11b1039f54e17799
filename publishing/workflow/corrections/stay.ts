import { APIError, type CollectionBeforeOperationHook } from 'payload'

const allowed = ['create', 'read', 'readDistinct', 'count']

/** A correction that the public was told stays: also for whoever may pass over the access rules. */
export const correctionsStay: CollectionBeforeOperationHook = (received) => {
  const { operation } = received as { operation: string } // Payload's own union names some that it never says
  if (!allowed.includes(operation))
    throw new APIError('A published correction stays as it is. Publish another one.', 403, null, true)
  return received.args
}
