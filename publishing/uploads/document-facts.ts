import type { CollectionBeforeChangeHook } from 'payload'
import { pdfFacts } from './pdf-facts'

/** What the file that comes with a save says of itself goes into its record. */
export const readFacts: CollectionBeforeChangeHook = async ({ data, req }) =>
  req.file ? { ...(data as object), ...(await pdfFacts(req.file.data)) } : (data as unknown)
