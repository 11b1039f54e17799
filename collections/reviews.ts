import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { remarks, type Remark } from '@/domain/review/thread'
import { wholeNumber } from '@/fields/whole-number'
import { reviewEndpoints } from '@/publishing/workflow/review/endpoints'

const labels = Object.entries(remarks) as [Remark, string][] // the keys of that table

/**
 * What was said about drafts: reviews that are asked for and what came of them, comments on fields and their answers, one
 * a row. publishing/workflow/review alone adds them; the form of a record shows its own.
 */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Remark', plural: 'Reviews' },
  access: accessTo('reviews'),
  endpoints: reviewEndpoints,
  defaultSort: 'id',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['of', 'isOpen'] }, { fields: ['what', 'isOpen', 'kind'] }],
  fields: [
    // 'news-posts:4', 'home': as approvals name it
    { name: 'of', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    wholeNumber({ name: 'recordId' }),
    // as it was called then
    { name: 'title', type: 'text' },
    {
      name: 'what',
      type: 'select',
      required: true,
      options: labels.map(([value, label]) => ({ value, label })),
    },
    // a review or an approval that holds; a comment that is not closed
    { name: 'isOpen', type: 'checkbox', defaultValue: false },
    { name: 'text', type: 'textarea', maxLength: 1_000 },
    wholeNumber({ name: 'by', required: true }),
    { name: 'byName', type: 'text', required: true },
    // of what was sent back: the user who had asked
    wholeNumber({ name: 'to', index: true }),
    // of a comment: its field
    { name: 'path', type: 'text' },
    { name: 'label', type: 'text' },
    // of an answer: its comment
    wholeNumber({ name: 'about' }),
    // the version that an approval, or who asks for a review, names
    { name: 'approval', type: 'json' },
  ],
}
