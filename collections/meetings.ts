import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { longestPlace, longestSeries } from '@/domain/governance/meeting-series'
import { actionsTab } from '@/fields/meetings/actions'
import { agendaItems } from '@/fields/meetings/agenda'
import { attendanceTab } from '@/fields/meetings/attendance'
import { meetingDecisions } from '@/fields/meetings/decisions'
import { togetherWith } from '@/fields/meetings/joint'
import { meetingMinutes } from '@/fields/meetings/minutes'
import { movedFrom } from '@/fields/meetings/moved'
import { meetingPapers } from '@/fields/meetings/papers'
import { titleField } from '@/fields/title'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { webAddress } from '@/fields/text-parts'
import { meetingSeries } from '@/publishing/governance/meeting-series'
import { meetingIsSound } from '@/publishing/governance/meeting-rules'
import { papersAreKept } from '@/publishing/governance/meetings/kept-papers'
import { sayOldDay } from '@/publishing/governance/meetings/old-day'
import { papersKnown } from '@/publishing/governance/meetings/papers-known'
import { referencesAreUnique } from '@/publishing/governance/meetings/references'
import { structureHooks } from '@/publishing/governance/structure-hooks'
import { titleOfMeeting } from '@/publishing/governance/titles'

/** Meetings of a body, with their agenda, papers, minutes and decisions. */
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
  hooks: {
    ...structureHooks,
    beforeChange: [
      ...structureHooks.beforeChange,
      meetingIsSound,
      papersAreKept,
      referencesAreUnique,
      papersKnown,
      sayOldDay,
      titleOfMeeting,
    ],
  },
  endpoints: [meetingSeries],
  // the last and the next of a body are asked for by its page
  indexes: [{ fields: ['body', 'startsAt'] }],
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
            movedFrom(),
            { name: 'where', type: 'text', maxLength: longestPlace },
            webAddress('joinLink', {
              label: 'Link to join online',
              maxLength: 1_000,
              description:
                'Only for a meeting that anybody may join: the public sees it from now until the end of the day. Leave it empty where people ask for it first.',
            }),
            {
              name: 'series',
              type: 'text',
              maxLength: longestSeries,
              admin: { description: 'For meetings that belong together, for example "2026".' },
            },
          ],
        },
        {
          label: 'Agenda and papers',
          fields: [agendaItems(), ...meetingPapers()],
        },
        { label: 'Minutes and decisions', fields: [meetingMinutes(), meetingDecisions()] },
        attendanceTab(),
        actionsTab(),
      ],
    },
    ...recordKeeping(),
  ],
}
