import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { execute } from '../../statements'
import { noteFiles } from '../../uploads/unsettled-files'
import type { Bound } from './binding'

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** Where the file of a set lies among the uploads. */
export const keyOf = (filename: string): string => `paper-sets/${filename}`

/** Held to the end of a transaction that stores a set, or deletes a document: no set is stored with one that has just gone. */
export const setsInTurn = 'paper-sets'

/** The name of the file that is stored of a meeting. */
export async function storedSet(
  asking: { payload: Payload } & Partial<Asking>,
  meeting: number,
): Promise<string | null> {
  const [row] = await execute<{ filename: string }>(
    { payload: asking.payload, transactionID: asking.transactionID },
    sql`select filename from paper_sets where meeting = ${meeting}`,
  )
  return row?.filename ?? null
}

/** Notes that files may go once the transaction is committed; they do where no row names them then. */
export const noteLeaving = (req: PayloadRequest, filenames: readonly string[]): Promise<void> =>
  filenames.length === 0 ? Promise.resolve() : noteFiles(req, filenames.map(keyOf), false)

/** Names the file of a meeting's set; what it replaces goes when that is committed. */
export async function nameSet(req: PayloadRequest, meeting: number, filename: string, bound: Bound): Promise<void> {
  await execute(
    req,
    sql`
      insert into paper_sets (meeting, filename, filesize, pages, documents)
      values (${meeting}, ${filename}, ${bound.file.length}, ${bound.pages}, ${JSON.stringify(bound.included)}::jsonb)
      on conflict (meeting) do update set filename = excluded.filename, filesize = excluded.filesize,
        pages = excluded.pages, documents = excluded.documents`,
  )
}

/** Deletes the set of a meeting, with its file once that is committed. */
export async function deleteSet(req: PayloadRequest, meeting: number): Promise<void> {
  const rows = await execute<{ filename: string }>(
    req,
    sql`delete from paper_sets where meeting = ${meeting} returning filename`,
  )
  await noteLeaving(
    req,
    rows.map(({ filename }) => filename),
  )
}

/** Deletes every set that a document is in, likewise. */
export async function deleteSetsWith(req: PayloadRequest, document: number): Promise<void> {
  const rows = await execute<{ filename: string }>(
    req,
    sql`delete from paper_sets where documents @> ${JSON.stringify([document])}::jsonb returning filename`,
  )
  await noteLeaving(
    req,
    rows.map(({ filename }) => filename),
  )
}
