import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import { roleOf } from '@/access/rules'
import { permissionOf } from '@/access/table'
import { recordId } from '@/domain/identifiers/record-id'
import { noteEvent } from '../audit/note-event'
import { action } from '../workflow/action'
import { textIn } from '../workflow/corrections/subject'
import { refuse } from '../workflow/refuse'
import { inTransaction, requestIn } from '../workflow/transaction'

type Files = 'media' | 'documents'

const longestReason = 200

/** Who wrote it alone asks somebody who publishes: they know where else it may be. */
function destroyerOf(req: PayloadRequest, collection: Files): TypedUser {
  const role = roleOf(req.user)
  if (!req.user || role === null || permissionOf(role, collection) === 'own')
    return refuse('Ask somebody who may publish to destroy it.', 403)
  return req.user
}

/** A file that somebody may change, in the bin or not. */
async function refuseOthers(req: PayloadRequest, collection: Files, id: number): Promise<void> {
  const { access } = req.payload.collections[collection].config
  const theirs = await access.update({ req, id })
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true, // asked above
    req,
    trash: true,
    where: { and: [{ id: { equals: id } }, ...(typeof theirs === 'boolean' ? [] : [theirs])] },
  })
  if (theirs === false || totalDocs === 0) refuse('There is no such file that is yours to destroy.', 404)
}

async function destroy(req: PayloadRequest, collection: Files, reason: string): Promise<string> {
  const user = destroyerOf(req, collection)
  const id = recordId(req.routeParams?.id) ?? refuse('There is no such file.', 404)
  await inTransaction(req.payload, async (transactionID) => {
    const own = await requestIn(req.payload, transactionID, user)
    await refuseOthers(own, collection, id)
    // what shows it is named, and it stays: hooks of both collections
    await own.payload.delete({ collection, id, overrideAccess: true, req: own, trash: true })
    await noteEvent(own, { what: 'destroy-file', kind: collection, id, details: reason })
    return ['commit', null]
  })
  return 'The file is destroyed. Nobody can get it back.'
}

/** Deletes a file that should never have been added, at once and for good, with a reason in the log. */
export const destroying = (collection: Files): Endpoint =>
  action('destroy', (req, sent) => destroy(req, collection, textIn(sent.reason, longestReason, 'Say why.')))
