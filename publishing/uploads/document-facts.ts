import { buffer } from 'node:stream/consumers'
import type { CollectionBeforeChangeHook } from 'payload'
import { completing } from './crops'
import { pdfFacts } from './pdf-facts'
import { uploads } from './uploads-folder'

/** The stored file of a document that was added before anything was read from it; null for any other save. */
const storedToRead = async (filename: unknown): Promise<Buffer | null> => {
  const stored = typeof filename === 'string' ? await uploads().read(`documents/${filename}`) : null
  return stored && buffer(stored)
}

/** What the file that comes with a save says of itself goes into its record. */
export const readFacts: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { filename } = (originalDoc ?? {}) as { filename?: unknown } // Payload types it as any
  const file = req.file?.data ?? (req.context[completing] === true ? await storedToRead(filename) : null)
  return file ? { ...(data as object), ...(await pdfFacts(file)) } : (data as unknown)
}
