import { buffer } from 'node:stream/consumers'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'
import { execute } from '../statements'
import { pdfText } from './pdf-text/read'
import { uploads } from './uploads-folder'

// The words of documents, for the search. They are in a table of their own: no form, list or version takes them along.

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

const store = (req: Asking, id: number, text: string | null): Promise<unknown[]> =>
  execute(
    req,
    sql`insert into document_texts (document, text) values (${id}, ${text})
      on conflict (document) do update set text = excluded.text, read_at = now()`,
  )

/** What the file that comes with a save says can be found with it. A file that cannot be read hinders no save. */
export const storeText: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id } = doc as { id: number } // every collection numbers its records
  if (req.file) await store(req, id, await pdfText(req.file.data))
  return doc as unknown
}

/** The last document that this process has looked at: one whose file is missing is tried once by each process. */
const passed = { documents: 0 }

/**
 * Reads documents that were added before they were read, one after the other, for as long as it may.
 *
 * @param until when it ends, ms since the epoch
 * @returns how many it has read
 */
export async function readDocuments(payload: Payload, until: number, after = passed): Promise<number> {
  let read = 0
  while (Date.now() < until) {
    const [next] = await execute<{ id: number; filename: string }>(
      { payload },
      sql`select d.id, d.filename from documents d left join document_texts t on t.document = d.id
        where t.document is null and d.filename is not null and d.id > ${after.documents} order by d.id limit 1`,
    )
    if (!next) break
    after.documents = next.id
    const stored = await uploads().read(`documents/${next.filename}`)
    if (!stored) continue
    await store({ payload }, next.id, await pdfText(await buffer(stored)))
    read++
  }
  return read
}
