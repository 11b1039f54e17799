import type { GroupField } from 'payload'

/** Whom to ask about a body; where all of it is empty, its page names the contact of the site. */
export const bodyContact = (): GroupField => ({
  name: 'contact',
  label: 'Whom to ask',
  type: 'group',
  admin: {
    description:
      'For questions about the body. Empty: its page shows the contact in the site settings, if there is one.',
  },
  fields: [
    {
      name: 'who',
      label: 'Role or team',
      type: 'text',
      maxLength: 120,
      admin: { description: 'Such as "Governance team". Not the name of a person.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'email', label: 'Email address', type: 'email', admin: { width: '50%' } },
        { name: 'phone', label: 'Telephone', type: 'text', maxLength: 30, admin: { width: '50%' } },
      ],
    },
  ],
})
