import type { Tab } from 'payload'
import { actionStates } from '@/domain/governance/actions'
import { dayField } from '../day'
import { organisation } from '../organisation'
import { partialDate } from '../partial-date'

type Siblings = { owner?: unknown; organisation?: unknown; state?: unknown } | undefined

/** An action is kept once, at the meeting that agreed it; later meetings of its bodies show it while it is open. */
export const actionsTab = (): Tab => ({
  label: 'Actions',
  fields: [
    {
      name: 'carriedOver',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/admin/attendance/carried-over.tsx#CarriedOver' },
      },
    },
    {
      name: 'actions',
      label: 'Actions agreed at this meeting',
      labels: { singular: 'action', plural: 'actions' },
      type: 'array',
      maxRows: 100,
      disableDuplicate: true, // an action is kept once
      admin: {
        description:
          'Each is written once, here, and the public reads it once the meeting has begun. While it is open, the next meetings of the body show it by themselves.',
      },
      fields: [
        { name: 'text', label: 'What is to be done', type: 'textarea', required: true, maxLength: 500 },
        {
          type: 'row',
          fields: [
            {
              name: 'owner',
              type: 'text',
              maxLength: 120,
              admin: { width: '50%', description: 'The role that sees to it, not the name.' },
              validate: (value: unknown, { siblingData }: { siblingData?: unknown }) =>
                Boolean(value) ||
                Boolean((siblingData as Siblings)?.organisation) ||
                'Say who sees to it: a role, or an organisation.',
            },
            partialDate({ name: 'due', admin: { width: '50%' } }),
          ],
        },
        organisation('organisation', 'Organisation', 'The trust or organisation that sees to it.'),
        {
          type: 'row',
          fields: [
            {
              name: 'state',
              type: 'select',
              required: true,
              defaultValue: 'open',
              options: [...actionStates],
              admin: { width: '50%' },
            },
            dayField({
              name: 'closedOn',
              label: 'Closed on',
              admin: {
                width: '50%',
                description: 'The day on which it was done or given up.',
                condition: (_, siblings: Siblings) => siblings?.state === 'done' || siblings?.state === 'dropped',
              },
            }),
          ],
        },
      ],
    },
  ],
})
