import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { richText } from '@/fields/rich-text'
import { slugField } from '@/fields/slug'
import { summary, webAddress } from '@/fields/text-parts'
import { testCodes } from '@/domain/waiting-times/tests'
import { publicHooks } from '@/publishing/hooks/public-hooks'

/** Diagnostic tests. */
export const Tests: CollectionConfig = {
  slug: 'tests',
  labels: { singular: 'Test', plural: 'Tests' },
  admin: {
    group: 'Find care',
    useAsTitle: 'name',
    defaultColumns: ['name', 'network', 'dm01Code', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'alsoKnownAs'],
  },
  defaultPopulate: { name: true, slug: true },
  defaultSort: 'name',
  access: accessTo('tests'),
  hooks: publicHooks,
  versions: publicVersions,
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, index: true },
    {
      name: 'alsoKnownAs',
      type: 'text',
      hasMany: true,
      admin: { description: 'Other names that people use. Press enter after each.' },
    },
    summary(),
    { name: 'network', type: 'relationship', relationTo: 'networks', index: true },
    richText({ name: 'whatItIs', label: 'What it is' }),
    richText({ name: 'howToPrepare', label: 'How to prepare' }),
    richText({ name: 'whatHappens', label: 'What happens' }),
    {
      name: 'howLong',
      label: 'How long it takes',
      type: 'text',
      maxLength: 120,
      admin: { placeholder: '20 to 40 minutes' },
    },
    richText({ name: 'gettingResults', label: 'Getting results' }),
    webAddress('nhsPage', {
      label: 'Page of the NHS website about this test',
      placeholder: 'https://www.nhs.uk/tests-and-treatments/mri-scan/',
      host: 'www.nhs.uk',
    }),
    {
      name: 'dm01Code',
      label: 'Code in the waiting times statistics (DM01)',
      type: 'select',
      options: testCodes.map((code) => ({ label: code, value: code })),
      admin: { description: 'Only for the 15 tests that NHS England counts each month.' },
    },
    slugField('name'),
    ...recordKeeping(),
  ],
}
