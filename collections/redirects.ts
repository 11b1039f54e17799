import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { usedIn } from '@/domain/public-records'
import { guardBin } from '@/publishing/workflow/bin-guard'

/** Old addresses. One is added automatically when a published record's address changes. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Old address', plural: 'Old addresses' },
  admin: {
    group: 'Settings',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'url', 'updatedAt'],
    listSearchableFields: ['from', 'url'],
  },
  access: accessTo('redirects'),
  hooks: { beforeOperation: [guardBin] },
  trash: true,
  fields: [
    {
      name: 'from',
      label: 'Old address',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 500,
      validate: (value: unknown) =>
        (typeof value === 'string' &&
          /^\/[^\s?#\\]*[^\s?#/\\]$/.test(value) &&
          !/^\/(admin|api|_next|files|preview)(\/|$)/.test(value)) ||
        'Write the address from its first slash on, for example /old-page. Addresses of the admin panel cannot be moved.',
      admin: { placeholder: '/old-page' },
    },
    {
      name: 'to',
      label: 'Leads to',
      type: 'relationship',
      relationTo: usedIn('links'),
      admin: { description: 'A record: the link then holds wherever the record moves.' },
    },
    {
      name: 'url',
      label: 'Or to this address',
      type: 'text',
      maxLength: 500,
      validate: (value: unknown, { data }: { data: unknown }) => {
        const { to, from } = data as { to?: unknown; from?: string }
        if (!value) return Boolean(to) || 'Say where the old address leads: choose a record or write an address.'
        if (value === from) return 'The old address cannot lead to itself.'
        return (
          (typeof value === 'string' && /^(\/(?![/\\])\S*|https:\/\/\S+)$/.test(value)) ||
          'Write an address of this site, like /about, or a whole one with https://.'
        )
      },
      admin: { condition: (data) => !data.to, placeholder: '/new-page' },
    },
  ],
}
