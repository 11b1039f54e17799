import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { linkAddress } from '@/domain/links/link-address'
import { usedIn } from '@/domain/public-records'
import { searchPhrases } from '@/fields/search-phrases'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** Payload types the record as any. */
const whole = ({ data }: { data: unknown }): { to?: unknown; url?: unknown } => data as { to?: unknown }

/** Answers that stand above the results of some words. Each save is public. */
export const SearchPins: CollectionConfig = {
  slug: 'search-pins',
  labels: { singular: 'Pinned answer', plural: 'Pinned answers' },
  disableBulkEdit: true,
  disableDuplicate: true,
  admin: {
    group: 'Settings',
    useAsTitle: 'typed',
    defaultColumns: ['typed', 'to', 'url', 'updatedAt'],
    listSearchableFields: ['typed', 'title'],
    description: 'The best answer to some words, above what the search finds. Saving makes it public.',
  },
  access: accessTo('search-pins'),
  hooks: { beforeOperation: [guardBin], beforeChange: [keepNewerVersion] },
  defaultSort: 'typed',
  trash: true,
  fields: [
    searchPhrases('It shows for searches that have all words of one of these. Put a comma between several.'),
    {
      name: 'to',
      label: 'Leads to',
      type: 'relationship',
      relationTo: usedIn('links'),
      admin: { description: 'It shows only while this is public.' },
    },
    {
      name: 'url',
      label: 'Or to this address',
      type: 'text',
      maxLength: 500,
      hooks: {
        beforeValidate: [
          // a record counts: an address that was written before it was chosen goes
          ({ siblingData, value }: { siblingData: { to?: unknown }; value?: unknown }) =>
            siblingData.to ? null : typeof value === 'string' ? (linkAddress(value) ?? value) : value,
        ],
      },
      validate: (value: unknown, args: { data: unknown }) => {
        if (!value) return Boolean(whole(args).to) || 'Say where it leads: choose a record or write an address.'
        return (
          (typeof value === 'string' && linkAddress(value) !== null) ||
          'Write a whole address, like https://www.nhs.uk, or one of this site, like /waiting-times.'
        )
      },
      admin: { condition: (data) => !data.to, placeholder: '/waiting-times' },
    },
    {
      name: 'title',
      type: 'text',
      maxLength: 100,
      validate: (value: unknown, args: { data: unknown }) =>
        Boolean(value) || !whole(args).url || 'Say what the link to this address is called.',
      admin: { description: 'Needed for an address. Empty: the name of the record.' },
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 200,
      admin: { description: 'One or two sentences, if the title is not enough.' },
    },
    {
      name: 'startingKey',
      type: 'text',
      index: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
}
