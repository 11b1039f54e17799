import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { longestPlace, longestSeries } from '@/domain/governance/meeting-series'
import { actionsTab } from '@/fields/meetings/actions'
import { attendanceTab } from '@/fields/meetings/attendance'
import { togetherWith } from '@/fields/meetings/joint'
import { titleField } from '@/fields/title'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { richText } from '@/fields/rich-text'
import { meetingSeries } from '@/publishing/governance/meeting-series'
import { meetingIsSound } from '@/publishing/governance/meeting-rules'
import { structureHooks } from '@/publishing/governance/structure-hooks'
import { titleOfMeeting } from '@/publishing/governance/titles'

/** Meetings of a body, with their papers and decisions. */
export const Meetings: CollectionConfig = {
  slug: 'meetings',
  labels: { singular: 'Meeting', plural: 'Meetings' },
  admin: {
    group: 'Governance',
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'state', '_status'],
    listSearchableFields: ['title', 'where', 'series'],
    components: { beforeListTable: ['/components/admin/meeting-series/series-link.tsx#SeriesLink'] },
  },
  defaultPopulate: { title: true, startsAt: true },
  defaultSort: '-startsAt',
  access: accessTo('meetings'),
  hooks: { ...structureHooks, beforeChange: [...structureHooks.beforeChange, meetingIsSound, titleOfMeeting] },
  endpoints: [meetingSeries],
  versions: publicVersions,
  trash: true,
  fields: [
    titleField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Meeting',
          fields: [
            { name: 'body', type: 'relationship', relationTo: 'governance-bodies', required: true, index: true },
            togetherWith(),
            {
              type: 'row',
              fields: [
                {
                  name: 'startsAt',
                  label: 'Starts',
                  type: 'date',
                  required: true,
                  index: true,
                  timezone: {
                    defaultTimezone: 'Europe/London',
                    supportedTimezones: [{ label: 'London', value: 'Europe/London' }],
                    required: true,
                  },
                  admin: {
                    width: '50%',
                    components: { Field: '/components/admin/day-and-time.tsx#DayAndTime' },
                    date: { pickerAppearance: 'dayAndTime', timeIntervals: 15, displayFormat: 'd MMMM yyyy, HH:mm' },
                  },
                },
                {
                  // not `status`: its type in PostgreSQL would have the name of that of Payload's own `_status`
                  name: 'state',
                  type: 'select',
                  required: true,
                  defaultValue: 'planned',
                  options: [
                    { label: 'Planned', value: 'planned' },
                    { label: 'Held', value: 'held' },
                    { label: 'Cancelled', value: 'cancelled' },
                  ],
                  admin: { width: '50%', description: 'The public sees a cancelled meeting marked as such.' },
                },
              ],
            },
            { name: 'where', type: 'text', maxLength: longestPlace },
            {
              name: 'series',
              type: 'text',
              maxLength: longestSeries,
              admin: { description: 'For meetings that belong together, for example "2026".' },
            },
          ],
        },
        {
          label: 'Papers and decisions',
          fields: [
            {
              name: 'papers',
              labels: { singular: 'paper', plural: 'papers' },
              type: 'array',
              fields: [
                { name: 'title', type: 'text', required: true, maxLength: 150 },
                {
                  name: 'kind',
                  type: 'select',
                  required: true,
                  defaultValue: 'paper',
                  options: [
                    { label: 'Agenda', value: 'agenda' },
                    { label: 'Paper', value: 'paper' },
                    { label: 'Minutes', value: 'minutes' },
                  ],
                },
                { name: 'document', type: 'upload', relationTo: 'documents', index: true },
                richText({
                  name: 'text',
                  label: 'Text',
                  admin: { description: 'As a page of text it can be read by everybody; a PDF often cannot.' },
                }),
              ],
            },
            {
              name: 'decisions',
              labels: { singular: 'decision', plural: 'decisions' },
              type: 'array',
              fields: [{ name: 'text', type: 'textarea', required: true, maxLength: 500 }],
            },
          ],
        },
        attendanceTab(),
        actionsTab(),
      ],
    },
    ...recordKeeping(),
  ],
}
