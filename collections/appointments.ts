import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { titleField } from '@/fields/title'
import { correctionReason } from '@/fields/correction-reason'
import { organisation } from '@/fields/organisation'
import { notBefore, partialDate } from '@/fields/partial-date'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { wholeNumber } from '@/fields/whole-number'
import { appointmentIsSound } from '@/publishing/governance/appointment-rules'
import { pastIsExplained } from '@/publishing/governance/past-rules'
import { structureHooks } from '@/publishing/governance/structure-hooks'
import { titleOfAppointment } from '@/publishing/governance/titles'
import { unnamedHolder } from '@/publishing/governance/unnamed-holder'

/** Who holds a seat, and when (Popolo: membership). A holder who is not published is not a vacancy. */
export const Appointments: CollectionConfig = {
  slug: 'appointments',
  labels: { singular: 'Appointment', plural: 'Appointments' },
  admin: {
    group: 'Governance',
    useAsTitle: 'title',
    defaultColumns: ['title', 'person', 'from', 'until', '_status'],
    listSearchableFields: ['title'],
  },
  access: accessTo('appointments'),
  hooks: {
    ...structureHooks,
    beforeChange: [
      unnamedHolder,
      ...structureHooks.beforeChange,
      appointmentIsSound,
      pastIsExplained,
      titleOfAppointment,
    ],
  },
  versions: publicVersions,
  trash: true,
  fields: [
    titleField(),
    {
      name: 'seat',
      type: 'relationship',
      relationTo: 'seats',
      required: true,
      index: true,
      admin: { description: 'The place on a body. Add it under Seats first.' },
    },
    {
      name: 'holder',
      type: 'select',
      required: true,
      defaultValue: 'person',
      options: [
        { label: 'A person', value: 'person' },
        { label: 'Somebody whose name is not published', value: 'not-published' },
      ],
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      admin: { condition: (data) => data.holder !== 'not-published' },
      validate: (value: unknown, { data }: { data: unknown }) =>
        (data as { holder?: string }).holder !== 'person' ||
        Boolean(value) ||
        'Choose the person, or say that the name is not published.',
    },
    {
      name: 'isDeputy',
      label: 'As a deputy',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Stands in for whoever holds the seat, and takes no place on it.' },
    },
    organisation('onBehalfOf', 'On behalf of', 'The trust or organisation that the holder speaks for.'),
    {
      type: 'row',
      fields: [
        partialDate({ name: 'from', admin: { width: '50%' } }),
        partialDate({ name: 'until', admin: { width: '50%' }, also: notBefore('from', 'The end of the appointment') }),
      ],
    },
    {
      type: 'row',
      fields: [
        wholeNumber({
          name: 'term',
          label: 'Which term',
          min: 1,
          max: 20,
          admin: { width: '50%', description: '1 for the first, 2 after the first re-appointment. Empty: not known.' },
        }),
        wholeNumber({
          name: 'termMonths',
          label: 'Length of the term in months',
          min: 1,
          max: 240,
          admin: { width: '50%', description: '36 for 3 years. With "from" it says when the term runs out.' },
        }),
      ],
    },
    correctionReason(),
    ...recordKeeping(),
  ],
}
