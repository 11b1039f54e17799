import type { ArrayField } from 'payload'
import { isReference } from '@/domain/governance/decision-references'

/** What a meeting decided: each with what people cite it by, and who sees to it. */
export const meetingDecisions = (): ArrayField => ({
  name: 'decisions',
  labels: { singular: 'decision', plural: 'decisions' },
  type: 'array',
  admin: { description: 'Decisions are public as soon as you publish, those on private items too.' },
  fields: [
    { name: 'text', type: 'textarea', required: true, maxLength: 500 },
    {
      type: 'row',
      fields: [
        {
          name: 'reference',
          type: 'text',
          maxLength: 30,
          index: true,
          hooks: {
            beforeValidate: [
              ({ value }: { value?: unknown }) =>
                typeof value === 'string' ? value.trim().toUpperCase() || null : value,
            ],
          },
          validate: (value: unknown) =>
            !value ||
            (typeof value === 'string' && isReference(value)) ||
            'Write letters, digits and hyphens, for example DPB-2026-04.',
          admin: { width: '50%', placeholder: 'DPB-2026-04', description: 'No other decision has the same.' },
        },
        {
          name: 'owner',
          label: 'Who sees to it',
          type: 'text',
          maxLength: 150,
          admin: { width: '50%', description: 'A role or an organisation: not the name of a person.' },
        },
      ],
    },
  ],
})
