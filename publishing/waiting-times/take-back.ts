import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { monthsInWords } from '@/domain/waiting-times/month'
import { editorOf } from '../hooks/last-edited-by'
import { noteEvent } from '../audit/note-event'
import { execute } from '../statements'
import { refuse } from '../workflow/refuse'
import { inTransaction, requestIn } from '../workflow/transaction'
import { writeFigures } from './figures'
import { lockedImport, takeImportTurn, type ImportRow, type Replaced } from './imports'

/** Later imports that changed figures of an import, or brought back what it had removed. */
const laterImports = (req: PayloadRequest, id: number): Promise<{ file_name: string }[]> =>
  execute<{ file_name: string }>(
    req,
    sql`select later.file_name from waiting_imports later
      where later.state = 'kept' and later.id <> ${id} and (
        exists (
          select from waiting_import_figures held, jsonb_array_elements(held.replaced) was
          where held.import = later.id and (was ->> 'import')::int = ${id})
        or exists (
          select from waiting_figures now, waiting_import_figures held, jsonb_array_elements(held.replaced) was
          where held.import = ${id} and now.import = later.id
            and (now.month, now.provider, now.test) = (was ->> 'month', was ->> 'provider', was ->> 'test')))
      order by later.id desc`,
  )

/** @throws APIError 409 that names what has to be taken back first */
async function refuseIfChanged(req: PayloadRequest, { added, changed, id }: ImportRow): Promise<void> {
  const [row] = await execute<{ count: string }>(req, sql`select count(*) from waiting_figures where import = ${id}`)
  const later = await laterImports(req, id)
  if (later.length === 0 && Number(row?.count) === Number(added) + Number(changed)) return
  const named = later.map(({ file_name }) => `"${file_name}"`).join(', ')
  refuse(
    later.length === 0
      ? 'The figures of this import were changed since in the database itself, so that it cannot be taken back.'
      : `A later import changed some of the same figures: ${named}. Take that back first, the newest first.`,
    409,
  )
}

/**
 * Takes an import back: its figures go, and those that it replaced return, in one transaction.
 *
 * @param user null for a command of the operator's
 * @returns what was taken back, in short
 * @throws APIError 404, or 409 where a later import has changed the same figures
 */
export const takeImportBack = (
  payload: Payload,
  id: number,
  { at, user }: { at: Date; user: TypedUser | null },
): Promise<string> =>
  inTransaction(payload, async (transactionID) => {
    const req = await requestIn(payload, transactionID, user)
    await takeImportTurn(req)
    const stored = await lockedImport(req, id)
    if (!stored || stored.state === 'checked') return refuse('There is no such import. Open the page again.', 404)
    if (stored.state === 'taken-back') return refuse('This import was taken back already. Open the page again.', 409)
    await refuseIfChanged(req, stored)
    const [held] = await execute<{ replaced: Replaced | null }>(
      req,
      sql`select replaced from waiting_import_figures where import = ${id}`,
    )
    await execute(req, sql`delete from waiting_figures where import = ${id}`)
    await writeFigures(req, held?.replaced ?? [], id)
    await execute(req, sql`delete from waiting_import_figures where import = ${id}`)
    const by = editorOf(req) ?? 'the operator'
    await execute(
      req,
      sql`update waiting_imports set state = 'taken-back', taken_back_at = ${at.toISOString()}::timestamptz, taken_back_by = ${by} where id = ${id}`,
    )
    const done = monthsInWords(stored.first_month, stored.last_month)
    await noteEvent(req, {
      what: 'take-figures-back',
      kind: 'waiting-imports',
      id,
      title: stored.file_name,
      details: done,
    })
    return ['commit', done]
  })
