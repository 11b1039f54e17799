import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { richText } from '@/fields/rich-text'
import { slugField } from '@/fields/slug'
import { summary } from '@/fields/text-parts'
import { wholeNumber } from '@/fields/whole-number'
import { publicHooks } from '@/publishing/hooks/public-hooks'

/** The transformation workstreams and their projects. */
export const Workstreams: CollectionConfig = {
  slug: 'workstreams',
  labels: { singular: 'Workstream', plural: 'Workstreams' },
  admin: {
    group: 'About us',
    useAsTitle: 'name',
    defaultColumns: ['name', 'order', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'summary'],
  },
  defaultPopulate: { name: true, slug: true },
  defaultSort: 'order',
  access: accessTo('workstreams'),
  hooks: publicHooks,
  versions: publicVersions,
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    summary(),
    richText({ name: 'body', label: 'What it is about' }),
    {
      name: 'showsTarget',
      label: 'Show our target for waiting times, with what came of it',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description:
          'Below what it is about. The site makes the words from the national figures, and renews them with each month. Do not type these numbers.',
      },
    },
    {
      type: 'row',
      fields: [
        wholeNumber({
          name: 'order',
          required: true,
          defaultValue: 1,
          min: 1,
          index: true,
          admin: { width: '30%', description: 'Its place in lists.' },
        }),
        { name: 'networks', type: 'relationship', relationTo: 'networks', hasMany: true, admin: { width: '70%' } },
      ],
    },
    {
      name: 'projects',
      labels: { singular: 'project', plural: 'projects' },
      type: 'array',
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 120 },
        { name: 'text', type: 'textarea', maxLength: 500 },
        {
          name: 'status',
          type: 'select',
          options: [
            { label: 'Planned', value: 'planned' },
            { label: 'Under way', value: 'under-way' },
            { label: 'Done', value: 'done' },
          ],
          admin: { description: 'Empty: not known, the page says nothing.' },
        },
      ],
    },
    slugField('name'),
    ...recordKeeping(),
  ],
}
