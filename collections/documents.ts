import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { fileKeeping } from '@/fields/file-keeping'
import { contentHashName, documentIsPdf, fileIsSent } from '@/publishing/uploads/file-checks'
import {
  shownIsForPublishers,
  usedIsNotDeleted,
  usedStaysOutOfBin,
  wordsFitBeforeFileGoes,
} from '@/publishing/uploads/kept-files'
import { uploadsFolder } from '@/publishing/uploads/uploads-folder'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** Documents: PDF only. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Document', plural: 'Documents' },
  disableDuplicate: true, // the same content has the same name
  admin: {
    group: 'Library',
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'governance', 'updatedAt'],
    listSearchableFields: ['title', 'filename'],
  },
  access: accessTo('documents'),
  hooks: {
    beforeOperation: [
      guardBin,
      shownIsForPublishers,
      fileIsSent,
      documentIsPdf,
      wordsFitBeforeFileGoes,
      contentHashName,
    ],
    beforeChange: [keepNewerVersion, usedStaysOutOfBin],
    beforeDelete: [usedIsNotDeleted],
  },
  trash: true,
  upload: { staticDir: uploadsFolder('documents'), mimeTypes: ['application/pdf'], pasteURL: false },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 150,
      admin: { description: 'Links to the document say this.' },
    },
    ...fileKeeping(),
  ],
}
