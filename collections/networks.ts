import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { partialDate } from '@/fields/partial-date'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { richText } from '@/fields/rich-text'
import { slugField } from '@/fields/slug'
import { summary } from '@/fields/text-parts'
import { publicHooks } from '@/publishing/hooks/public-hooks'

/** The clinical networks. A test names its network, so a network's tests are found from the tests. */
export const Networks: CollectionConfig = {
  slug: 'networks',
  labels: { singular: 'Network', plural: 'Networks' },
  admin: {
    group: 'About us',
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'summary'],
  },
  defaultPopulate: { name: true, slug: true },
  defaultSort: 'name',
  access: accessTo('networks'),
  hooks: publicHooks,
  versions: publicVersions,
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    summary(),
    richText({ name: 'body', label: 'What the network does' }),
    { name: 'sharedGoal', type: 'textarea', maxLength: 300 },
    {
      name: 'governanceBody',
      label: 'Its board',
      type: 'relationship',
      relationTo: 'governance-bodies',
      admin: { description: 'The board that answers for this network.' },
    },
    {
      name: 'achievements',
      labels: { singular: 'achievement', plural: 'achievements' },
      type: 'array',
      admin: {
        description: 'Each with a figure people can read at a glance. Only figures that are published elsewhere.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'figure', type: 'text', maxLength: 20, admin: { width: '30%', placeholder: '150%' } },
            partialDate({ name: 'asOf', label: 'As of', admin: { width: '70%' } }),
          ],
        },
        { name: 'text', type: 'textarea', required: true, maxLength: 300 },
      ],
    },
    slugField('name'),
    ...recordKeeping(),
  ],
}
