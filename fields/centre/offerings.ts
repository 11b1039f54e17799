import type { Field } from 'payload'
import { ownHoursInWords, weeklyHours } from '../opening-hours'
import { timeOfDay } from '../time-of-day'
import { ages, offeringStatus, referrers, results, source, where } from './offering-parts'

interface OfferingRow {
  test?: unknown
  network?: unknown
  ages?: { from?: unknown; to?: unknown } | null
}

/** What is wrong with the tests of a centre as they were sent, or null: each row names one test, or one group of tests. */
const offeringProblem = (rows: OfferingRow[]): string | null => {
  for (const [place, { ages, network, test }] of rows.entries()) {
    if (!test && !network) return `Row ${place + 1}: choose the test, or the network whose tests the centre does.`
    if (test && network) return `Row ${place + 1}: choose a test or a network, not both.`
    if (typeof ages?.from === 'number' && typeof ages.to === 'number' && ages.to < ages.from)
      return `Row ${place + 1}: the oldest age (${ages.to}) is below the youngest (${ages.from}).`
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
    referrers(),
    { name: 'referral', label: 'More about who can refer', type: 'text', maxLength: 200 },
    offeringStatus(),
    weeklyHours({ label: 'Own hours', admin: { description: 'Only if they differ from the hours of the centre.' } }),
    ownHoursInWords(),
    {
      name: 'preparation',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'Only what differs from the page of the test.' },
    },
    where(),
    ages(),
    results(),
    { name: 'notes', type: 'textarea', maxLength: 500, admin: { description: 'What else people should know.' } },
    ...source(),
  ],
})
