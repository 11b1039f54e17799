import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { wholeNumber } from '@/fields/whole-number'
import { makingPaperSets } from '@/publishing/governance/paper-sets/run'

/**
 * The papers of meetings as one file each, as they were put together last. publishing/governance/paper-sets alone writes it; pages
 * show one only while its name is that of what is public.
 */
export const PaperSets: CollectionConfig = {
  slug: 'paper-sets',
  labels: { singular: 'Papers as one file', plural: 'Papers as one file' },
  admin: { hidden: true, useAsTitle: 'filename' },
  access: accessTo('paper-sets'),
  endpoints: [makingPaperSets],
  defaultSort: 'id',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    // a number, and no relation: it is no use of the meeting, and hinders nobody from deleting it
    wholeNumber({ name: 'meeting', required: true, unique: true }),
    { name: 'filename', type: 'text', required: true, index: true },
    // bytes
    wholeNumber({ name: 'filesize', required: true }),
    wholeNumber({ name: 'pages', required: true }),
    // the numbers of the documents that are in it
    { name: 'documents', type: 'json', required: true },
  ],
}
