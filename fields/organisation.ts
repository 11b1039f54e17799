import type { RelationshipField } from 'payload'

/** One of our trusts, or another organisation. */
export const organisation = (name: string, label: string, description: string): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: ['trusts', 'organisations'],
  admin: { description },
})
