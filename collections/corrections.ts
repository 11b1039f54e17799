import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { dayField } from '@/fields/day'
import { wholeNumber } from '@/fields/whole-number'
import { correctionsStay } from '@/publishing/workflow/corrections/stay'

/**
 * What was wrong in a public text, and when it was mended. The action "Correct…" of the text's form adds one together with
 * the mended text; the database refuses to change or delete it.
 */
export const Corrections: CollectionConfig = {
  slug: 'corrections',
  labels: { singular: 'Correction', plural: 'Corrections' },
  admin: {
    group: 'News and pages',
    useAsTitle: 'title',
    defaultColumns: ['title', 'on', 'what'],
    description: 'What was corrected in public. Nobody can change or delete it.',
  },
  access: accessTo('corrections'),
  hooks: { beforeOperation: [correctionsStay] },
  defaultSort: '-id',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['kind', 'recordId'] }],
  fields: [
    // no relationship: it stays when the record is deleted
    { name: 'kind', type: 'text', required: true, maxLength: 60, admin: { hidden: true } },
    { name: 'recordId', type: 'number', required: true, admin: { hidden: true } },
    { name: 'title', type: 'text', required: true },
    dayField({ name: 'on', label: 'Mended on', required: true }),
    { name: 'what', label: 'What was wrong', type: 'textarea', required: true, maxLength: 500 },
    {
      // as the public read it; only where the public may read it on
      name: 'earlier',
      label: 'The earlier text',
      type: 'json',
      admin: { hidden: true },
    },
    // the public version before it, which stays among the versions of the record
    wholeNumber({ name: 'version', admin: { hidden: true } }),
    { name: 'pictures', type: 'upload', relationTo: 'media', hasMany: true },
    { name: 'documents', type: 'upload', relationTo: 'documents', hasMany: true },
  ],
}
