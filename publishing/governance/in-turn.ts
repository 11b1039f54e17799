import type { CollectionBeforeOperationHook } from 'payload'
import { takeTurn } from '../workflow/in-turn'

interface Operation {
  data?: { _status?: unknown }
  draft?: boolean
}

/** A draft changes nothing that the public reads: it waits for nobody. */
const isDraft = ({ data, draft }: Operation): boolean => draft === true && data?._status !== 'published'

/**
 * Changes of what is public of the structure are made one after the other, each from before it reads anything to its commit: a rule
 * about one record is a rule about others too (a circle has many bodies), and one lock for all leaves no two saves that wait for each
 * other.
 */
export const structureInTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const changes = operation === 'create' || operation === 'update' || operation === 'delete'
  // Payload types the arguments as a union over all operations, whose parts have no common fields
  if (changes && !(operation !== 'delete' && isDraft(args as unknown as Operation))) await takeTurn(req, 'governance')
  return args
}
