import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { sharesName } from '@/fields/shares-name'
import { personIsNew } from '@/publishing/governance/person-rules'
import { removingName } from '@/publishing/governance/remove-name'
import { structureHooks } from '@/publishing/governance/structure-hooks'

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
  hooks: { ...structureHooks, beforeChange: [...structureHooks.beforeChange, personIsNew] },
  endpoints: [removingName],
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
    sharesName('person'),
    ...recordKeeping(),
  ],
}
