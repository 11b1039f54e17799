import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { correctionReason } from '@/fields/correction-reason'
import { bodyContact } from '@/fields/governance/body-contact'
import { publicQuestions } from '@/fields/governance/public-questions'
import { deputies, quorumNumber } from '@/fields/meetings/attendance'
import { earlierNames } from '@/fields/earlier-names'
import { earlierTerms } from '@/fields/earlier-terms'
import { notBefore, partialDate } from '@/fields/partial-date'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { reportingLines } from '@/fields/reporting-lines'
import { richText } from '@/fields/rich-text'
import { sharesName } from '@/fields/shares-name'
import { slugField } from '@/fields/slug'
import { summary, website } from '@/fields/text-parts'
import { whatEnds } from '@/fields/what-ends'
import { governanceDesk } from '@/publishing/governance/desk/endpoint'
import { importAndExport } from '@/publishing/governance/desk/import/endpoints'
import { titlesFollow } from '@/publishing/governance/following-titles'
import { bodyIsSound } from '@/publishing/governance/body-rules'
import { pastIsExplained } from '@/publishing/governance/past-rules'
import { structureHooks } from '@/publishing/governance/structure-hooks'

/** Boards, committees, groups, and the outside bodies they answer to. */
export const GovernanceBodies: CollectionConfig = {
  slug: 'governance-bodies',
  labels: { singular: 'Governance body', plural: 'Governance bodies' },
  admin: {
    group: 'Governance',
    useAsTitle: 'name',
    defaultColumns: ['name', 'abbreviation', 'kind', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'abbreviation'],
    components: { beforeListTable: ['/components/admin/desk/desk-link.tsx#DesksLink'] },
  },
  defaultPopulate: { name: true, slug: true },
  defaultSort: 'name',
  access: accessTo('governance-bodies'),
  endpoints: [...importAndExport, governanceDesk],
  hooks: {
    ...structureHooks,
    beforeChange: [...structureHooks.beforeChange, bodyIsSound, pastIsExplained],
    afterChange: [
      ...structureHooks.afterChange,
      titlesFollow('meetings', 'body'),
      titlesFollow('meetings', 'alsoOf'),
      titlesFollow('seats', 'body'),
      titlesFollow('appointments', 'seat.body'),
    ],
  },
  versions: publicVersions,
  trash: true,
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: { components: { Field: '/components/admin/desk/desk-link.tsx#DeskLink' } },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Body',
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'name', type: 'text', required: true, maxLength: 120, admin: { width: '70%' } },
                { name: 'abbreviation', type: 'text', maxLength: 12, admin: { width: '30%' } },
              ],
            },
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'board',
              options: [
                { label: 'Board', value: 'board' },
                { label: 'Committee', value: 'committee' },
                { label: 'Group', value: 'group' },
                { label: 'Outside body: not ours, but we answer to it', value: 'outside' },
              ],
            },
            {
              name: 'own',
              label: "The collaborative's own board",
              type: 'checkbox',
              defaultValue: false,
              admin: {
                description: 'The chart of the boards marks it.',
                condition: (data) => data.kind !== 'outside',
              },
            },
            website(),
            summary(),
            richText({ name: 'remit', label: 'Remit' }),
            {
              type: 'row',
              fields: [
                { name: 'termsOfReference', type: 'upload', relationTo: 'documents', admin: { width: '60%' } },
                partialDate({ name: 'termsAgreed', label: 'Agreed', admin: { width: '40%' } }),
              ],
            },
            earlierTerms(),
            {
              type: 'row',
              fields: [
                {
                  name: 'meets',
                  label: 'How often it meets',
                  type: 'text',
                  maxLength: 100,
                  admin: { placeholder: 'Every month' },
                },
                { name: 'quorum', type: 'text', maxLength: 200 },
              ],
            },
            { type: 'row', fields: [quorumNumber('quorumNumber'), deputies()] },
            {
              type: 'row',
              fields: [
                partialDate({ name: 'established', admin: { width: '50%' } }),
                partialDate({
                  name: 'dissolved',
                  admin: { width: '50%' },
                  also: notBefore('established', 'The end of the body'),
                }),
              ],
            },
            whatEnds('dissolved'),
          ],
        },
        { label: 'Reporting lines', fields: [reportingLines()] },
        { label: 'Contact and questions', fields: [bodyContact(), publicQuestions()] },
        {
          label: 'Names and successors',
          fields: [
            earlierNames(),
            {
              name: 'succeededBy',
              label: 'Succeeded by',
              type: 'relationship',
              relationTo: 'governance-bodies',
              hasMany: true,
              filterOptions: ({ id }: { id?: number | string }) =>
                id === undefined ? true : { id: { not_equals: id } },
              admin: {
                description:
                  'Who took its place on the day on which it was dissolved. Several, if it was split; the same one for several bodies that were merged.',
              },
            },
          ],
        },
      ],
    },
    slugField('name'),
    sharesName('body'),
    correctionReason(),
    ...recordKeeping(),
  ],
}
