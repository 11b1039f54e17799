import type { Field } from 'payload'
import { offeringProblem, type SentOffering } from '@/domain/centres/offering-problems'
import { offeringStatusInWords, ownHoursInWords, weeklyHours } from '../opening-hours'
import { timeOfDay } from '../time-of-day'
import { ages, offeringStatus, referrers, results, source, where } from './offering-parts'

/** What is asked less often: closed until somebody needs it. */
const folded = (label: string, fields: Field[]): Field => ({
  type: 'collapsible',
  label,
  admin: { initCollapsed: true },
  fields,
})

const whatIsDone: Field = {
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
}

const howToCome: Field = {
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
      admin: { width: '50%', placeholder: 'Not known' },
    },
    timeOfDay({ name: 'lastArrival', label: 'Arrive before', admin: { width: '50%', placeholder: '12:00' } }),
  ],
}

/** What a centre does: a test, or a group of tests. Who can refer, how one comes, what differs. */
export const offerings = (): Field => ({
  name: 'offerings',
  label: 'Tests at this centre',
  labels: { singular: 'test', plural: 'tests' },
  type: 'array',
  // Payload hands over rows as they were sent; the rule takes only what it understands
  validate: (value: unknown) => offeringProblem((Array.isArray(value) ? value : []) as SentOffering[]) ?? true,
  admin: { initCollapsed: true },
  fields: [
    whatIsDone,
    referrers(),
    { name: 'referral', label: 'More about who can refer', type: 'text', maxLength: 200 },
    howToCome,
    ...source(),
    weeklyHours({ label: 'Own hours', admin: { description: 'Only if they differ from the hours of the centre.' } }),
    ownHoursInWords(),
    folded('Not done, or with limits, for a time', [offeringStatus(), offeringStatusInWords()]),
    folded('Where in the building, ages, results', [where(), ages(), results()]),
    folded('How to prepare, notes', [
      {
        name: 'preparation',
        type: 'textarea',
        maxLength: 500,
        admin: { description: 'Only what differs from the page of the test.' },
      },
      { name: 'notes', type: 'textarea', maxLength: 500, admin: { description: 'What else people should know.' } },
    ]),
  ],
})
