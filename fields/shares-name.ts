import type { CheckboxField } from 'payload'

/** That two records have one name, said by the editor: without it the second is taken for the first entered twice. */
export const sharesName = (kind: string): CheckboxField => ({
  name: 'sharesName',
  label: `Another ${kind} of the same name`,
  type: 'checkbox',
  defaultValue: false,
  admin: { position: 'sidebar', description: 'Tick it only if there are two.' },
})
