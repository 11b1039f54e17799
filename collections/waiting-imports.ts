import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { dayField } from '@/fields/day'
import { webAddress } from '@/fields/text-parts'
import { wholeNumber } from '@/fields/whole-number'
import { waitingTimesEndpoints } from '@/publishing/waiting-times/endpoints'

/**
 * Files of waiting times that were brought in, or looked at and not kept yet. publishing/waiting-times alone writes it; the figures
 * themselves lie in the table `waiting_figures`, each with the import that it came from.
 */
export const WaitingImports: CollectionConfig = {
  slug: 'waiting-imports',
  labels: { singular: 'Import of waiting times', plural: 'Imports of waiting times' },
  admin: { hidden: true, useAsTitle: 'fileName' },
  access: accessTo('waiting-imports'),
  endpoints: waitingTimesEndpoints,
  defaultSort: '-id',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        // shown to whoever brought it, and not stored yet
        { label: 'Checked', value: 'checked' },
        { label: 'Kept', value: 'kept' },
        { label: 'Taken back', value: 'taken-back' },
      ],
    },
    { name: 'by', type: 'text', required: true, maxLength: 120 },
    { name: 'fileName', type: 'text', required: true, maxLength: 200 },
    // SHA-256 of the file, in hexadecimal
    { name: 'checksum', type: 'text', required: true, maxLength: 64 },
    webAddress('sourceAddress', { maxLength: 500 }),
    // on which the source published the file
    dayField({ name: 'publishedOn' }),
    { name: 'notes', type: 'textarea', maxLength: 500 },
    // of the file, without its header
    wholeNumber({ name: 'rowsRead', required: true }),
    // as figures: the national sum and each trust, by month and test
    wholeNumber({ name: 'rowsKept', required: true }),
    { name: 'firstMonth', type: 'text', required: true, maxLength: 7 },
    { name: 'lastMonth', type: 'text', required: true, maxLength: 7 },
    // of the figures that are kept
    wholeNumber({ name: 'added', required: true }),
    wholeNumber({ name: 'changed', required: true }),
    wholeNumber({ name: 'removed', required: true }),
    { name: 'checkedAt', type: 'date', required: true },
    { name: 'keptAt', type: 'date' },
    { name: 'takenBackAt', type: 'date' },
    { name: 'takenBackBy', type: 'text', maxLength: 120 },
  ],
}
