import type { Field } from 'payload'
import { roleOf } from '@/access/rules'

const keepsGovernance = (user: unknown): boolean => ['administrator', 'secretariat'].includes(roleOf(user) ?? '')

/** Who added a file, and whether it is governance's: both decide who may do what with it. */
export const fileKeeping = (): Field[] => [
  {
    name: 'governance',
    label: 'Belongs to governance',
    type: 'checkbox',
    index: true,
    defaultValue: ({ user }) => roleOf(user) === 'secretariat',
    access: {
      create: ({ req }) => keepsGovernance(req.user),
      update: ({ req }) => keepsGovernance(req.user),
    },
    admin: {
      position: 'sidebar',
      condition: (_, __, { user }) => keepsGovernance(user),
      description: 'Then the secretariat keeps it, and the communications team does not see it here.',
    },
  },
  {
    name: 'addedBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: { create: () => false, update: () => false },
    hooks: {
      beforeChange: [({ operation, req, value }): unknown => (operation === 'create' ? (req.user?.id ?? null) : value)],
    },
    admin: { position: 'sidebar', readOnly: true, hidden: true },
  },
  {
    name: 'startingKey',
    type: 'text',
    unique: true,
    index: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
]
