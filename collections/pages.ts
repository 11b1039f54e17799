import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { pageBlocks } from '@/fields/page-blocks'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { slugField } from '@/fields/slug'
import { summary } from '@/fields/text-parts'
import { withdrawalNotice, withdrawn } from '@/fields/withdrawn'
import { wholeNumber } from '@/fields/whole-number'
import { publicHooks } from '@/publishing/hooks/public-hooks'
import { noPageCircle } from '@/publishing/workflow/page-circle'

/** Other pages, made of blocks. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  admin: {
    group: 'News and pages',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'menu', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  defaultPopulate: { title: true, slug: true },
  defaultSort: 'title',
  access: accessTo('pages'),
  hooks: { ...publicHooks, beforeChange: [...publicHooks.beforeChange, noPageCircle] },
  versions: publicVersions,
  trash: true,
  fields: [
    withdrawalNotice,
    { name: 'title', type: 'text', required: true, maxLength: 65, admin: { description: 'At most 65 characters.' } },
    summary('One or two sentences. Shown under the title and in search engines.'),
    {
      name: 'layout',
      label: 'Content',
      labels: { singular: 'part', plural: 'parts' },
      type: 'blocks',
      blocks: pageBlocks,
    },
    withdrawn(),
    slugField('title'),
    {
      name: 'parent',
      label: 'Belongs under',
      type: 'relationship',
      relationTo: 'pages',
      index: true,
      admin: {
        position: 'sidebar',
        description: 'The page that leads here. It lists this page and stands before it in the breadcrumb.',
      },
      filterOptions: ({ id }: { id?: number | string }) => (id === undefined ? true : { id: { not_equals: id } }),
      validate: (value: unknown, { id }: { id?: number | string }) =>
        !value || value !== id || 'A page cannot belong under itself. Choose another page.',
    },
    {
      name: 'menu',
      label: 'Place in a menu',
      type: 'select',
      index: true,
      options: [
        { label: 'Menu at the top', value: 'header' },
        { label: 'Links at the bottom', value: 'footer' },
      ],
      admin: { position: 'sidebar', description: 'Empty: in no menu.' },
    },
    wholeNumber({
      name: 'menuOrder',
      label: 'Order in the menu',
      defaultValue: 10,
      admin: {
        position: 'sidebar',
        description: 'Smaller numbers come first.',
        condition: (data) => Boolean(data.menu),
      },
    }),
    ...recordKeeping(),
  ],
}
