import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { alertCentres, alertLevel, alertLink, alertMoments, alertPreview, alertScope } from '@/fields/alert'
import { begunByNow } from '@/publishing/alerts/begun'
import { stampEditor } from '@/publishing/hooks/last-edited-by'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** What people must know at once, on every page or at some centres, from one moment to another. Each save is public. */
export const Alerts: CollectionConfig = {
  slug: 'alerts',
  labels: { singular: 'Alert', plural: 'Alerts' },
  disableBulkEdit: true,
  disableDuplicate: true, // a copy would be public at once, above every page
  admin: {
    group: 'News and pages',
    useAsTitle: 'text',
    defaultColumns: ['text', 'level', 'scope', 'from', 'until'],
    description: 'What people must know at once. An alert comes and goes by itself. Saving makes it public.',
  },
  access: accessTo('alerts'),
  hooks: { beforeOperation: [guardBin], beforeChange: [keepNewerVersion, begunByNow, stampEditor] },
  indexes: [{ fields: ['begun', 'from'] }, { fields: ['scope', 'until'] }],
  defaultSort: '-from',
  trash: true,
  fields: [
    alertPreview,
    alertLevel(),
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 200,
      admin: { description: 'One or two short sentences: what has happened, and what to do.' },
    },
    alertLink(),
    alertScope(),
    alertCentres(),
    { type: 'row', fields: alertMoments() },
    {
      // public pages are told when it turns true; the timer sees to it at the moment (publishing/alerts)
      name: 'begun',
      type: 'checkbox',
      defaultValue: false,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
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
