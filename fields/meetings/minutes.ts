import type { GroupField } from 'payload'
import { dayField } from '../day'
import { paperContent } from './papers'

/** What was written down of a meeting, and when the body approved it. */
export const meetingMinutes = (): GroupField => ({
  name: 'minutes',
  label: 'Minutes',
  type: 'group',
  admin: { description: 'Public as soon as you publish. Give them as text where you can.' },
  fields: [
    {
      name: 'title',
      type: 'text',
      maxLength: 150,
      admin: { placeholder: 'Minutes', description: 'Only if they are called something else than "Minutes".' },
    },
    ...paperContent(),
    dayField({
      name: 'approvedOn',
      label: 'Approved on',
      admin: { description: 'The day on which the body approved them, for example 25/12/2026.' },
    }),
    {
      name: 'draft',
      label: 'These are draft minutes',
      type: 'checkbox',
      defaultValue: true,
      admin: {
        condition: (_, minutes: { approvedOn?: unknown }) => !minutes.approvedOn,
        description: 'The public sees "Draft: not approved yet" until there is a day of approval.',
      },
    },
  ],
})
