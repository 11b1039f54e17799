import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { usedIn } from '@/domain/public-records'
import { newAddressField, oldAddressField } from '@/fields/old-address'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { inTurn } from '@/publishing/workflow/in-turn'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** Old addresses. One is added automatically when a published record's address changes. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Old address', plural: 'Old addresses' },
  disableDuplicate: true, // an address leads to one place
  admin: {
    group: 'Settings',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'url', 'updatedAt'],
    listSearchableFields: ['from', 'url'],
  },
  access: accessTo('redirects'),
  hooks: { beforeOperation: [guardBin], beforeValidate: [inTurn], beforeChange: [keepNewerVersion] },
  trash: true,
  fields: [
    oldAddressField(),
    {
      name: 'to',
      label: 'Leads to',
      type: 'relationship',
      relationTo: usedIn('links'),
      admin: { description: 'A record: the link then holds wherever the record moves.' },
    },
    newAddressField(),
  ],
}
