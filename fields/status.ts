import type { SelectField } from 'payload'

/**
 * Payload's own status field, shown in lists by a component of ours.
 * @param cell the component, as the import map names it
 */
export const statusField = (cell: string): SelectField => ({
  name: '_status',
  label: 'Status',
  type: 'select',
  options: [], // Payload adds its own to these
  admin: { components: { Cell: cell } },
})
