import type { UIField } from 'payload'

/**
 * Before a body or seat ends: what hangs on it, and what becomes of each.
 * @param field with its end
 */
export const whatEnds = (field: 'dissolved' | 'until'): UIField => ({
  name: 'whatEnds',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: { path: '/components/admin/structure/what-ends.tsx#WhatEnds', clientProps: { field } } },
  },
})
