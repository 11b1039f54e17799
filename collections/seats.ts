import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { laterNumbers } from '@/fields/later-numbers'
import { correctionReason } from '@/fields/correction-reason'
import { organisation } from '@/fields/organisation'
import { notBefore, partialDate } from '@/fields/partial-date'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { titleField } from '@/fields/title'
import { whatEnds } from '@/fields/what-ends'
import { wholeNumber } from '@/fields/whole-number'
import { titlesFollow } from '@/publishing/governance/following-titles'
import { seatIsSound } from '@/publishing/governance/seat-rules'
import { pastIsExplained } from '@/publishing/governance/past-rules'
import { structureHooks } from '@/publishing/governance/structure-hooks'
import { titleOfSeat } from '@/publishing/governance/titles'

/** Places on a body (Popolo: post). Who holds one, and when, are appointments. */
export const Seats: CollectionConfig = {
  slug: 'seats',
  labels: { singular: 'Seat', plural: 'Seats' },
  admin: {
    group: 'Governance',
    useAsTitle: 'title',
    defaultColumns: ['label', 'body', 'role', '_status'],
    listSearchableFields: ['title'],
  },
  defaultPopulate: { title: true, label: true, body: true },
  access: accessTo('seats'),
  hooks: {
    ...structureHooks,
    beforeChange: [...structureHooks.beforeChange, seatIsSound, pastIsExplained, titleOfSeat],
    afterChange: [...structureHooks.afterChange, titlesFollow('appointments', 'seat')],
  },
  versions: publicVersions,
  trash: true,
  fields: [
    titleField(),
    {
      name: 'label',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'For example "Chief executive, each of the five trusts".' },
    },
    { name: 'body', type: 'relationship', relationTo: 'governance-bodies', required: true, index: true },
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'member',
          options: [
            { label: 'Chair', value: 'chair' },
            { label: 'Vice chair', value: 'vice-chair' },
            { label: 'Member', value: 'member' },
            { label: 'In attendance', value: 'in-attendance' },
          ],
          admin: { width: '50%', description: 'In attendance: present without a vote.' },
        },
        wholeNumber({
          name: 'howMany',
          min: 1,
          max: 99,
          admin: { width: '50%', description: 'How many such seats there are. Empty: not known.' },
        }),
      ],
    },
    laterNumbers(),
    organisation(
      'filledBy',
      'Filled by',
      'The trust or organisation that fills the seat, if it is always the same one.',
    ),
    {
      type: 'row',
      fields: [
        partialDate({ name: 'from', admin: { width: '50%' } }),
        partialDate({ name: 'until', admin: { width: '50%' }, also: notBefore('from', 'The end of the seat') }),
      ],
    },
    whatEnds('until'),
    correctionReason(),
    ...recordKeeping(),
  ],
}
