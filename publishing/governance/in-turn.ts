import type { CollectionBeforeOperationHook } from 'payload'
import { takeTurn } from '../workflow/in-turn'

interface Received {
  args: { data?: { _status?: unknown }; draft?: boolean }
  operation: string
}

/** A draft changes nothing that the public reads: it waits for nobody. */
const changesThePublic = ({ args: { data, draft }, operation }: Received): boolean => {
  if (operation === 'create' || operation === 'update') return draft !== true || data?._status === 'published'
  return operation === 'delete'
}

/**
 * Changes of what is public of the structure are made one after the other, each from before it reads anything to its commit: a rule
 * about one record is a rule about others too (a circle has many bodies), and one lock for all leaves no two saves that wait for each
 * other.
 */
export const structureInTurn: CollectionBeforeOperationHook = async (received) => {
  // Payload types the arguments as a union over all operations, whose parts have no common fields
  if (changesThePublic(received as unknown as Received)) await takeTurn(received.req, 'governance')
  return received.args
}
