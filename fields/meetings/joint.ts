import type { RelationshipField } from 'payload'

/** The other bodies of a joint meeting (committees in common): one meeting, shown at each of them. */
export const togetherWith = (): RelationshipField => ({
  name: 'alsoOf',
  label: 'Together with',
  type: 'relationship',
  relationTo: 'governance-bodies',
  hasMany: true,
  maxRows: 10,
  filterOptions: ({ data }: { data?: { body?: unknown } }) => {
    const { body } = data ?? {}
    return typeof body === 'number' ? { id: { not_equals: body } } : true
  },
  admin: {
    description: 'Of a joint meeting: the other bodies that meet. It is one meeting, and the page of each shows it.',
  },
})
