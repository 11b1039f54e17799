import type { RelationshipField } from 'payload'

/** A trust of ours or another organisation. */
export const organisation = (name: string, label: string, description: string): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: ['trusts', 'organisations'],
  admin: { description },
})
