import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { isPlannable } from '@/domain/plans/plannable'
import { formatMoment } from '@/domain/formatting/dates'
import { keyOf } from '../approval'
import { execute } from '../../statements'
import { type ItemSubject, itemWords, recordWords } from './items'
import { byBundle } from './perform'
import { lockBundle, note, preparing, type State } from './store'

/** The states in which a bundle has an approval. */
const withApproval: readonly State[] = ['approved', 'scheduled', 'failed']

/** True while a bundle has an approval that a change would void. */
export const isApproved = (state: State | null): boolean => state !== null && withApproval.includes(state)

const bundlesThatApprove = (req: PayloadRequest, subject: ItemSubject): Promise<{ id: number }[]> =>
  execute(
    req,
    sql`select id from bundles where state in ('approved', 'scheduled', 'failed')
          and approval @> ${JSON.stringify([{ of: keyOf(subject) }])}::jsonb order by id`,
  )

/**
 * A save makes what was approved something else: every bundle that has approved an older version has to be approved again,
 * and says so. In the transaction of the save.
 */
async function voidApprovals(req: PayloadRequest, subject: ItemSubject, what: string, name?: string): Promise<void> {
  if (req.context[byBundle] === keyOf(subject)) return
  for (const { id } of await bundlesThatApprove(req, subject)) {
    if (!isApproved(await lockBundle(req, id))) continue
    const who = req.user?.name ?? 'The system'
    const words = `${who} ${what} ${name ?? (await itemWords(req, { subject }))} on ${formatMoment(new Date())}, so the approval and the schedule are gone. Look at it and approve it again.`
    await note(req, id, preparing(words))
  }
}

/** After a save by any door: a draft, an autosave, a publication, a restored version, a move to the bin or out of it. */
export const voidOlderApprovals: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { deletedAt, id } = doc as { deletedAt?: unknown; id: number } // Payload types it as any
  if (operation === 'update' && isPlannable(collection.slug))
    await voidApprovals(req, { collection: collection.slug, id }, deletedAt ? 'moved to the bin' : 'changed')
  return doc as unknown
}

/** The same where a record is gone for good. */
export const voidApprovalsOfDeleted: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (isPlannable(collection.slug))
    await voidApprovals(
      req,
      { collection: collection.slug, id: Number(id) },
      'deleted',
      recordWords(req, collection.slug, Number(id), doc),
    )
}

/** The same for the home page. */
export const voidOlderHomeApprovals: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (global.slug === 'home') await voidApprovals(req, { global: 'home' }, 'changed')
  return doc as unknown
}
