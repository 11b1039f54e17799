import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { interestKinds } from '@/domain/governance/interests'
import { notBefore, partialDate } from '@/fields/partial-date'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { titleField } from '@/fields/title'
import { structureHooks } from '@/publishing/governance/structure-hooks'
import { titleOfInterest } from '@/publishing/governance/titles'

/** The register of interests: what people who hold seats have declared. */
export const Interests: CollectionConfig = {
  slug: 'interests',
  labels: { singular: 'Interest', plural: 'Interests' },
  admin: {
    group: 'Governance',
    useAsTitle: 'title',
    defaultColumns: ['title', 'person', 'from', 'until', 'lastReviewed', '_status'],
    listSearchableFields: ['what'],
    description:
      'What people who hold seats have declared. The public reads an interest while the name of the person is shown and they have a published appointment.',
  },
  access: accessTo('interests'),
  hooks: { ...structureHooks, beforeChange: [...structureHooks.beforeChange, titleOfInterest] },
  versions: publicVersions,
  trash: true,
  fields: [
    titleField(),
    { name: 'person', type: 'relationship', relationTo: 'people', required: true, index: true },
    {
      name: 'kind',
      label: 'Kind of interest',
      type: 'select',
      required: true,
      options: Object.entries(interestKinds).map(([value, label]) => ({ value, label })),
      admin: {
        description:
          'Financial: they may gain money. Non-financial professional: their career or reputation. Non-financial personal: they may gain in another way. Indirect: somebody close to them has an interest.',
      },
    },
    {
      name: 'what',
      label: 'What the interest is',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      admin: { description: 'The public reads it. Leave out the names of other people, such as those close to them.' },
    },
    {
      type: 'row',
      fields: [
        partialDate({ name: 'from', admin: { width: '50%' } }),
        partialDate({
          name: 'until',
          admin: {
            width: '50%',
            description: 'Leave what is over published for six months at least, as the guidance asks.',
          },
          also: notBefore('from', 'The end of the interest'),
        }),
      ],
    },
    {
      name: 'declarations',
      label: 'Declared at meetings',
      labels: { singular: 'Declaration', plural: 'Declarations' },
      type: 'array',
      maxRows: 50,
      fields: [
        { name: 'meeting', type: 'relationship', relationTo: 'meetings', required: true },
        {
          name: 'declared',
          label: 'What was declared',
          type: 'textarea',
          required: true,
          maxLength: 500,
        },
        {
          name: 'done',
          label: 'What was done about it',
          type: 'textarea',
          maxLength: 500,
          admin: { description: 'For example "Left the room for item 4".' },
        },
      ],
    },
    ...recordKeeping(),
  ],
}
