import { sql } from '@payloadcms/db-postgres'
import type { Payload, TypedUser } from 'payload'
import { planInShort } from '@/domain/waiting-times/import/in-words'
import { monthsInWords } from '@/domain/waiting-times/month'
import { noteEvent } from '../audit/note-event'
import { execute } from '../statements'
import { refuse } from '../workflow/refuse'
import { inTransaction, requestIn } from '../workflow/transaction'
import { removeFigures, writeFigures } from './figures'
import { lockedImport, planNow, removeAbandoned, replacedBy, stateOf, takeImportTurn, type Brought } from './imports'

/** What is said of a file beside its figures. */
export interface AboutFile {
  /** where it is published */
  sourceAddress: string | null
  /** the day on which it was published, 'YYYY-MM-DD' */
  publishedOn: string | null
  /** for editors */
  notes: string | null
}

/**
 * Keeps what a file was found to bring: all of it in one transaction, or nothing.
 *
 * @param user null for a command of the operator's
 * @returns what was done, in short: 'May 2026: 75 new'
 * @throws APIError 404 where it is no more there, 409 where the stored figures have changed since it was checked
 */
export const keepImport = (
  payload: Payload,
  id: number,
  { about, at, user }: { about: AboutFile; at: Date; user: TypedUser | null },
): Promise<string> =>
  inTransaction(payload, async (transactionID) => {
    const req = await requestIn(payload, transactionID, user)
    await takeImportTurn(req)
    await removeAbandoned(req, at) // also where nobody has looked at another file since
    const stored = await lockedImport(req, id)
    const [held] = await execute<{ brought: Brought | null }>(
      req,
      sql`select brought from waiting_import_figures where import = ${id}`,
    )
    if (!stored || (stored.state === 'checked' && !held?.brought))
      return refuse('This file is not held any more: a file waits for a day. Bring it again.', 404)
    if (stored.state !== 'checked' || !held?.brought)
      return refuse('These figures were kept already. Open the page again to see what is stored.', 409)
    const { brought } = held
    const plan = await planNow(req, brought)
    if (stateOf(plan) !== brought.state)
      refuse(
        'The stored figures have changed since this file was looked at. Bring it again to see what it would change now.',
        409,
      )
    const replaced = replacedBy(plan)
    await removeFigures(req, plan.removed)
    await writeFigures(req, [...plan.added, ...plan.changed.map(({ to }) => to)], id)
    await execute(
      req,
      sql`update waiting_import_figures set brought = null, replaced = ${JSON.stringify(replaced)}::jsonb where import = ${id}`,
    )
    await execute(
      req,
      sql`update waiting_imports set state = 'kept', kept_at = ${at.toISOString()}::timestamptz, source_address = ${about.sourceAddress},
        published_on = ${about.publishedOn}, notes = ${about.notes} where id = ${id}`,
    )
    const done = `${monthsInWords(stored.first_month, stored.last_month)}: ${planInShort(plan)}`
    await noteEvent(req, {
      what: 'import-figures',
      kind: 'waiting-imports',
      id,
      title: stored.file_name,
      details: done,
    })
    return ['commit', done]
  })
