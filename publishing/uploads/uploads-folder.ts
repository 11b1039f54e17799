import path from 'node:path'

/** The folder where uploads of a kind are kept, under the data folder of this installation. */
export const uploadsFolder = (kind: 'media' | 'documents'): string =>
  path.resolve(process.env.PORTAL_DATA || '.data', 'uploads', kind)
