import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { publicHooks } from '@/publishing/hooks/public-hooks'

/** People who hold seats. */
export const People: CollectionConfig = {
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    group: 'Governance',
    useAsTitle: 'name',
    defaultColumns: ['name', 'jobTitle', 'shownToPublic', '_status'],
    listSearchableFields: ['name', 'jobTitle'],
  },
  defaultPopulate: { name: true, jobTitle: true, shownToPublic: true },
  defaultSort: 'name',
  access: accessTo('people'),
  hooks: publicHooks,
  versions: publicVersions,
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'jobTitle', type: 'text', maxLength: 120 },
    {
      name: 'shownToPublic',
      label: 'Show the name to the public',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Unticked, the seat shows as held by somebody whose name is not published.' },
    },
    ...recordKeeping(),
  ],
}
