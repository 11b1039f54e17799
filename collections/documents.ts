import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { fileKeeping } from '@/fields/file-keeping'
import { formComponents } from '@/fields/form-components'
import { setsGoWithDocument } from '@/publishing/governance/paper-sets/gone'
import { destroying } from '@/publishing/uploads/destroy-file'
import { readFacts } from '@/publishing/uploads/document-facts'
import { storeText } from '@/publishing/uploads/document-texts'
import { unusedName, documentIsPdf, fileIsSent } from '@/publishing/uploads/file-checks'
import { shownIsForPublishers, usedIsNotDeleted, usedStaysOutOfBin } from '@/publishing/uploads/kept-files'
import { sendStored } from '@/publishing/uploads/panel-files'
import { filesLeft, leaveFiles, oneAtATime, storeFile } from '@/publishing/uploads/stored-files'
import { nowhere } from '@/publishing/uploads/uploads-folder'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** Documents: PDF only. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Document', plural: 'Documents' },
  disableDuplicate: true, // a file belongs to one record
  admin: {
    group: 'Library',
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'governance', 'updatedAt'],
    listSearchableFields: ['title', 'filename'],
  },
  access: accessTo('documents'),
  hooks: {
    beforeOperation: [guardBin, shownIsForPublishers, fileIsSent, documentIsPdf, unusedName, oneAtATime],
    beforeChange: [keepNewerVersion, usedStaysOutOfBin, readFacts],
    afterChange: [storeFile, storeText],
    beforeDelete: [usedIsNotDeleted, setsGoWithDocument, leaveFiles],
    afterDelete: [filesLeft],
  },
  endpoints: [destroying('documents')],
  trash: true,
  upload: {
    staticDir: nowhere(),
    disableLocalStorage: true,
    handlers: [sendStored],
    mimeTypes: ['application/pdf'],
    pasteURL: false,
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 150,
      admin: {
        description:
          'Links to the document say this, with its type, size and number of pages behind it. Say what is in it, not what the file is called.',
      },
    },
    { name: 'facts', type: 'ui', admin: { components: { Field: formComponents.documentFacts } } },
    {
      name: 'pages',
      type: 'number',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'tagged',
      label: 'Tagged for screen readers',
      type: 'checkbox',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    ...fileKeeping(),
  ],
}
