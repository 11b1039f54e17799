import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { monthField } from '@/fields/month'
import { stampEditor } from '@/publishing/hooks/last-edited-by'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** What readers must know of the figures of a month. Each save is public. */
export const WaitingNotes: CollectionConfig = {
  slug: 'waiting-notes',
  labels: { singular: 'Note on waiting times', plural: 'Notes on waiting times' },
  disableBulkEdit: true,
  disableDuplicate: true,
  admin: {
    group: false, // in the menu it stands beside the page of waiting times (components/admin/waiting-times/waiting-link.tsx)
    useAsTitle: 'text',
    defaultColumns: ['month', 'text', 'updatedAt'],
    description: 'What readers must know of the figures of a month. Saving makes it public.',
  },
  access: accessTo('waiting-notes'),
  hooks: { beforeOperation: [guardBin], beforeChange: [keepNewerVersion, stampEditor] },
  defaultSort: '-month',
  trash: true,
  fields: [
    monthField({ name: 'month', required: true }),
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 500,
      admin: { description: 'In plain words, for example "Figures of May exclude one trust, which sent none."' },
    },
    {
      name: 'lastEditedBy',
      label: 'Last edited by',
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
