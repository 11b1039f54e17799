import type { DateField, GroupField, RelationshipField, SelectField, UIField } from 'payload'
import { alertLevels, levelWords } from '@/domain/alerts/alert'
import { linkAddress } from '@/domain/links/link-address'
import { usedIn } from '@/domain/public-records'

/** Above the form: where and when the alert shows, in words. */
export const alertPreview: UIField = {
  name: 'preview',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/admin/alerts/alert-preview.tsx#AlertPreview' },
  },
}

/** How much it matters. */
export const alertLevel = (): SelectField => ({
  name: 'level',
  type: 'select',
  required: true,
  defaultValue: 'information',
  options: alertLevels.map((value) => ({ label: levelWords[value], value })).reverse(),
  admin: { description: 'Several alerts at once stand in this order, urgent first.' },
})

interface Link {
  text?: string | null
  to?: unknown
  url?: string | null
}

/** Payload types what stands beside a field as any. */
const beside = ({ siblingData }: { siblingData: unknown }): Link => siblingData as Link

/** At most one link: its words, and a record or an address. */
export const alertLink = (): GroupField => ({
  name: 'link',
  label: 'Link',
  type: 'group',
  admin: { description: 'Where people can read more. Leave all three empty for none.' },
  fields: [
    {
      name: 'text',
      label: 'Words of the link',
      type: 'text',
      maxLength: 60,
      validate: (value: unknown, args: { siblingData: unknown }) =>
        Boolean(value) || !(beside(args).to || beside(args).url) || 'Say where the link leads.',
    },
    {
      name: 'to',
      label: 'Leads to',
      type: 'relationship',
      relationTo: usedIn('links'),
      validate: (value: unknown, args: { siblingData: unknown }) =>
        Boolean(value) ||
        !beside(args).text ||
        Boolean(beside(args).url) ||
        'Choose the page, or write an address below.',
    },
    {
      name: 'url',
      label: 'Or to this address',
      type: 'text',
      maxLength: 500,
      admin: { condition: (_, siblings) => !siblings.to, placeholder: 'https://www.nhs.uk/' },
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) => (typeof value === 'string' ? (linkAddress(value) ?? value) : value),
        ],
      },
      validate: (value: unknown) =>
        !value ||
        (typeof value === 'string' && linkAddress(value) !== null) ||
        'Write a whole address, like https://www.nhs.uk, or one of this site, like /about.',
    },
  ],
})

/** Where it shows. */
export const alertScope = (): SelectField => ({
  name: 'scope',
  label: 'Where it shows',
  type: 'select',
  required: true,
  defaultValue: 'site',
  options: [
    { label: 'On every page', value: 'site' },
    { label: 'At chosen centres: on their pages, and beside them in lists', value: 'centres' },
  ],
})

/** The centres that it is about. */
export const alertCentres = (): RelationshipField => ({
  name: 'centres',
  type: 'relationship',
  relationTo: 'cdcs',
  hasMany: true,
  admin: { condition: (data) => data.scope === 'centres' },
  validate: (value: unknown, { data }: { data: unknown }) =>
    (data as { scope?: string }).scope !== 'centres' || // the whole record
    (Array.isArray(value) && value.length > 0) ||
    'Choose at least one centre.',
})

const moment = (name: string, label: string): DateField => ({
  name,
  label,
  type: 'date',
  required: true,
  admin: {
    width: '50%',
    components: { Field: '/components/admin/day-and-time.tsx#DayAndTime' },
    date: { pickerAppearance: 'dayAndTime', timeIntervals: 15, displayFormat: 'd MMMM yyyy, HH:mm' },
  },
})

const timeOf = (value: unknown): number =>
  typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : NaN

/** From when until when it shows: moments, so that a change of the clocks moves neither. */
export const alertMoments = (): DateField[] => [
  moment('from', 'From'),
  {
    ...moment('until', 'Until'),
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
      if (!value) return 'Say when it ends. An alert that nobody takes down is soon not read any more.'
      const { from } = siblingData as { from?: unknown } // the record's own
      return !(timeOf(value) <= timeOf(from)) || 'It ends before it begins. Choose a later time.'
    },
  },
]
