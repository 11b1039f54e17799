import { APIError, type CollectionBeforeOperationHook } from 'payload'

const reading = ['read', 'readDistinct', 'count']

/** Events are added by noteEvent alone, and stay: also for whoever may pass over the access rules. */
export const eventsStay: CollectionBeforeOperationHook = (received) => {
  const { operation } = received as { operation: string } // Payload's own union names some that it never says
  if (!reading.includes(operation))
    throw new APIError('What was noted stays as it is: nobody adds, changes or deletes an event.', 403, null, true)
  return received.args
}
