import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { accessTo, mayRead } from '@/access/rules'
import { isResource } from '@/access/table'
import { plannableSlugs } from '@/domain/plans/plannable'
import type { Bundle } from '@/payload-types'
import { dayField } from '@/fields/day'
import { timeOfDay } from '@/fields/time-of-day'
import { stampEditor } from '@/publishing/hooks/last-edited-by'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { bundleEndpoints } from '@/publishing/workflow/bundles/endpoints'
import { guardBundle, validItem } from '@/publishing/workflow/bundles/guard'
import { itemsOf, resourceOf } from '@/publishing/workflow/bundles/items'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** What the workflow alone writes: no form and no request from outside sets it. */
const kept = (field: Field, read?: FieldAccess): Field =>
  ({
    ...field,
    access: { create: () => false, update: () => false, ...(read ? { read } : {}) },
    admin: { hidden: true },
  }) as Field // a union, which spreading loses

/** Why the rules refused something may name people: it is for who may read all that is in the bundle. */
const onlyKeepers: FieldAccess<Bundle> = ({ doc, req }) =>
  doc?.state !== 'failed' || itemsOf(doc.items).every((item) => mayRead(req.user, resourceOf(item)))

/** Several records that are published, or taken away, at one moment. A schedule of one record is a bundle of one. */
export const Bundles: CollectionConfig = {
  slug: 'bundles',
  labels: { singular: 'Bundle', plural: 'Planned publications' },
  disableBulkEdit: true,
  admin: {
    group: 'News and pages',
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'day', 'time', 'lastEditedBy'],
    description: 'What is published, or taken away, together at one moment: all of it or nothing.',
    components: {
      beforeListTable: ['/components/admin/bundles/calendar-link.tsx#CalendarLink'],
      edit: { beforeDocumentControls: ['/components/admin/form/save-state.tsx#SaveState'] },
    },
  },
  access: accessTo('bundles'),
  hooks: { beforeOperation: [guardBin], beforeChange: [keepNewerVersion, guardBundle, stampEditor] },
  endpoints: bundleEndpoints,
  indexes: [{ fields: ['state', 'dueAt'] }],
  defaultSort: '-updatedAt',
  trash: true,
  fields: [
    {
      name: 'overview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/bundles/bundle-overview.tsx#BundleOverview' } },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 100,
      admin: { description: 'What it is about, for your colleagues. The public does not see it.' },
    },
    {
      name: 'items',
      label: 'What is in it',
      labels: { singular: 'record', plural: 'records' },
      type: 'array',
      maxRows: 30,
      admin: {
        description: 'Each record as it is when the bundle is approved. A later change of one asks for a new approval.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'action',
              label: 'What happens',
              type: 'select',
              required: true,
              defaultValue: 'publish',
              options: [
                { label: 'Publish', value: 'publish' },
                { label: 'Unpublish', value: 'unpublish' },
              ],
              admin: { width: '25%' },
            },
            {
              name: 'record',
              type: 'relationship',
              relationTo: [...plannableSlugs],
              validate: validItem,
              filterOptions: ({ relationTo, siblingData, user }) =>
                (isResource(relationTo) && mayRead(user, relationTo)) ||
                (siblingData as { record?: { relationTo?: string } } | undefined)?.record?.relationTo === relationTo, // what stands there stays
              admin: { width: '75%', allowCreate: false, condition: (_, siblings) => siblings.home !== true },
            },
          ],
        },
        { name: 'home', label: 'The home page', type: 'checkbox', defaultValue: false },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'day',
          admin: { width: '50%', description: 'For example 25/12/2026. Leave it empty to publish by hand.' },
        }),
        timeOfDay({
          name: 'time',
          label: 'Time in London',
          admin: { width: '50%', description: 'For example 09:00.' },
        }),
      ],
    },
    kept({
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'preparing',
      options: [
        { label: 'Preparing', value: 'preparing' },
        { label: 'Approved', value: 'approved' },
        { label: 'Scheduled', value: 'scheduled' },
        { label: 'Published', value: 'published' },
        { label: 'Failed', value: 'failed' },
      ],
    }),
    kept({ name: 'dueAt', type: 'date' }),
    kept({ name: 'approval', type: 'json' }),
    kept({ name: 'approvedBy', type: 'relationship', relationTo: 'users' }),
    kept({ name: 'approvedAt', type: 'date' }),
    kept({ name: 'publishedAt', type: 'date' }),
    kept({ name: 'problem', type: 'textarea' }, onlyKeepers),
    kept({ name: 'lastEditedBy', type: 'text' }),
  ],
}
