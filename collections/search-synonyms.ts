import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { searchPhrases } from '@/fields/search-phrases'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** Words that mean the same to whoever searches. Each save is public. */
export const SearchSynonyms: CollectionConfig = {
  slug: 'search-synonyms',
  labels: { singular: 'Search synonym', plural: 'Search synonyms' },
  disableBulkEdit: true,
  disableDuplicate: true,
  admin: {
    group: 'Settings',
    useAsTitle: 'typed',
    defaultColumns: ['typed', 'meaning', 'updatedAt'],
    listSearchableFields: ['typed', 'meaning'],
    description: 'Words that people type in the search for words of ours. Saving makes it count at once.',
  },
  access: accessTo('search-synonyms'),
  hooks: { beforeOperation: [guardBin], beforeChange: [keepNewerVersion] },
  defaultSort: 'typed',
  trash: true,
  fields: [
    searchPhrases('One word or several, with commas between.'),
    {
      name: 'meaning',
      label: 'What our pages say',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: { description: 'As the name of the page has it.', placeholder: 'blood test' },
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
