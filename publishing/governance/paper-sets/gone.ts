import type { CollectionBeforeDeleteHook } from 'payload'
import { takeTurn } from '../../workflow/in-turn'
import { deleteSetsWith, setsInTurn } from './stored-sets'

/** With a document goes each file that it was put into with others. */
export const setsGoWithDocument: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await takeTurn(req, setsInTurn)
  await deleteSetsWith(req, Number(id))
}
