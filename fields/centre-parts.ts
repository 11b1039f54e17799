import type { Field, GroupField } from 'payload'
import { formatPostcode, isUkPostcode } from '@/domain/places/postcode'
import { isInRegion } from '@/domain/places/region-bounds'
import { dayField } from './day'
import { weeklyHours } from './opening-hours'
import { partialDate } from './partial-date'
import { timeOfDay } from './time-of-day'

/** Where the centre is. */
export const address = (): GroupField => ({
  name: 'address',
  type: 'group',
  fields: [
    { name: 'line1', label: 'First line', type: 'text', maxLength: 100 },
    { name: 'line2', label: 'Second line', type: 'text', maxLength: 100 },
    {
      type: 'row',
      fields: [
        { name: 'town', type: 'text', required: true, maxLength: 60 },
        {
          name: 'postcode',
          type: 'text',
          maxLength: 10,
          hooks: {
            beforeValidate: [
              ({ value }: { value?: unknown }) =>
                typeof value === 'string' && isUkPostcode(value) ? formatPostcode(value) : value,
            ],
          },
          validate: (value: unknown) =>
            !value ||
            (typeof value === 'string' && isUkPostcode(value)) ||
            `${JSON.stringify(value)} is not a UK postcode. Write it like PR2 8DW.`,
        },
      ],
    },
  ],
})

const coordinate = (name: 'latitude' | 'longitude', example: string): Field => ({
  name,
  type: 'number',
  validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
    const { latitude, longitude } = siblingData as { latitude?: number | null; longitude?: number | null }
    const other = name === 'latitude' ? longitude : latitude
    if (value === null || value === undefined) {
      return other === null || other === undefined || `Give the ${name} too, for example ${example}, or empty both.`
    }
    if (typeof value !== 'number') return `The ${name} is a number, for example ${example}.`
    if (latitude === null || latitude === undefined || longitude === null || longitude === undefined) return true
    return (
      isInRegion(latitude, longitude) ||
      'This place is not in Lancashire or South Cumbria. Check that latitude and longitude are not swapped.'
    )
  },
  admin: { width: '33%', placeholder: example },
})

/** The place on the map, in degrees (WGS84): two numbers, because a point field needs PostGIS. */
export const mapPosition = (): Field => ({
  type: 'row',
  fields: [
    coordinate('latitude', '53.7893'),
    coordinate('longitude', '-2.7008'),
    {
      name: 'approximate',
      label: 'Only approximate',
      type: 'checkbox',
      defaultValue: false,
      admin: { width: '33%', description: 'The page then says so.' },
    },
  ],
})

/** Whether the centre works at all; the hours say when. */
/** The days of a status say when something is not as usual. */
const ofNoOpenCentre = (_: string, { state }: { state?: unknown }): true | string =>
  state !== 'open' ||
  'An open centre has no such day. Choose another status, or empty this. Before it opens it is "Planned", until the day before.'

export const operatingStatus = (): GroupField => ({
  name: 'status',
  label: 'Operating status',
  type: 'group',
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: [
        { label: 'Open', value: 'open' },
        { label: 'Open, with limits', value: 'limited' },
        { label: 'Closed for now', value: 'closed' },
        { label: 'Planned, not open yet', value: 'planned' },
      ],
      admin: { description: 'The page shows this before the hours.' },
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'from', admin: { width: '50%' }, also: ofNoOpenCentre }),
        dayField({
          name: 'until',
          admin: { width: '50%', description: 'The last day on which this holds. Empty: until you change it.' },
          also: (until, status) => {
            const { from } = status
            if (typeof from === 'string' && until < from)
              return `This day is before the day on which it starts (${from}).`
            return ofNoOpenCentre(until, status)
          },
        }),
      ],
    },
    {
      name: 'message',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'What people should know, for example where to go instead.' },
    },
  ],
})

interface OfferingRow {
  test?: unknown
  network?: unknown
}

/** What is wrong with the tests of a centre as they were sent, or null: each row names one test, or one group of tests. */
const offeringProblem = (rows: OfferingRow[]): string | null => {
  for (const [place, { test, network }] of rows.entries()) {
    if (!test && !network) return `Row ${place + 1}: choose the test, or the network whose tests the centre does.`
    if (test && network) return `Row ${place + 1}: choose a test or a network, not both.`
  }
  for (const named of ['test', 'network'] as const) {
    const all = rows.map((row) => row[named]).filter(Boolean)
    if (new Set(all).size < all.length) return `One ${named} is named twice. Keep one row for each.`
  }
  return null
}

/** What a centre does: a test, or a group of tests. Who can refer, how one comes, what differs. */
export const offerings = (): Field => ({
  name: 'offerings',
  label: 'Tests at this centre',
  labels: { singular: 'test', plural: 'tests' },
  type: 'array',
  validate: (value: unknown) => offeringProblem((Array.isArray(value) ? value : []) as OfferingRow[]) ?? true,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'test', type: 'relationship', relationTo: 'tests', admin: { width: '50%' } },
        {
          name: 'network',
          label: 'Or tests of a network',
          type: 'relationship',
          relationTo: 'networks',
          admin: {
            width: '50%',
            description: 'When it is known that the centre does tests of this group, but not yet which.',
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'access',
          label: 'How people come',
          type: 'select',
          options: [
            { label: 'By appointment', value: 'appointment' },
            { label: 'Walk in', value: 'walk-in' },
            { label: 'Both', value: 'both' },
          ],
          admin: { width: '50%', description: 'Empty: not known, the page says nothing.' },
        },
        timeOfDay({ name: 'lastArrival', label: 'Arrive before', admin: { width: '50%', placeholder: '12:00' } }),
      ],
    },
    { name: 'referral', label: 'Who can refer', type: 'text', maxLength: 200 },
    weeklyHours({ label: 'Own hours', admin: { description: 'Only if they differ from the hours of the centre.' } }),
    {
      name: 'preparation',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'Only what differs from the page of the test.' },
    },
  ],
})

const way = (name: string, label: string, description: string): GroupField => ({
  name,
  label,
  type: 'group',
  fields: [
    { name: 'text', label, type: 'textarea', maxLength: 500, admin: { description } },
    partialDate({
      name: 'checked',
      label: 'Checked',
      admin: {
        description: 'When somebody made sure, for example 12/10/2026, or October 2026 when no more is known.',
        condition: (_, row) => Boolean(row.text),
      },
    }),
  ],
})

/** The ways of getting there, in the order in which the page shows them. */
export const gettingThere = (): GroupField => ({
  name: 'gettingThere',
  label: false,
  type: 'group',
  fields: [
    way('parking', 'Parking', 'Where, how much, how many places.'),
    way('blueBadge', 'Blue Badge parking', 'How many places, how far from the door.'),
    way('stepFree', 'Step-free access', 'From the street and the car park to the room.'),
    way('bus', 'Bus and train', 'Which stop, which services.'),
    way('hearingLoop', 'Hearing loop', 'Where there is one.'),
    way('interpreters', 'Interpreters', 'How to ask for one, British Sign Language too.'),
    way('quietSpace', 'Quiet space', 'Where one can wait away from noise.'),
  ],
})
