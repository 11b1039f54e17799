import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { wholeNumber } from '@/fields/whole-number'
import { checkingLinks } from '@/publishing/links/endpoint'

/**
 * What came of looking at each address of another site that published records link to. publishing/links alone writes
 * it, where the operator has turned that on; the writing checks read it.
 */
export const ExternalLinks: CollectionConfig = {
  slug: 'external-links',
  labels: { singular: 'External link', plural: 'External links' },
  admin: { hidden: true, useAsTitle: 'address' },
  access: accessTo('external-links'),
  endpoints: [checkingLinks],
  defaultSort: 'id',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true, maxLength: 2_000 },
    { name: 'isBroken', type: 'checkbox', defaultValue: false },
    // what was wrong when it was looked at last
    { name: 'problem', type: 'text', maxLength: 200 },
    // one after the other, since it last worked
    wholeNumber({ name: 'failures', defaultValue: 0 }),
    // of these failures, the first
    { name: 'firstSeen', type: 'date' },
    { name: 'checkedAt', type: 'date' },
    { name: 'dueAt', type: 'date', index: true },
  ],
}
