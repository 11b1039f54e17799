import type { CollectionConfig } from 'payload'
import { publicHooks } from '../hooks/public-hooks'
import { heldStaysPublic, inUseIsKept, inUseStays } from './in-use'
import { structureInTurn } from './in-turn'

/** What follows from a change of a body, seat, appointment, person or meeting, in order. */
export const structureHooks = {
  ...publicHooks,
  beforeOperation: [...publicHooks.beforeOperation, structureInTurn, heldStaysPublic],
  beforeChange: [...publicHooks.beforeChange, inUseStays],
  // its words say what to do with a body, seat or person; those for all records do not
  beforeDelete: [inUseIsKept, ...publicHooks.beforeDelete],
} satisfies CollectionConfig['hooks']
