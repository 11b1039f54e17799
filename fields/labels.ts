import type { Field } from 'payload'

/** A field's name in words, as the panel's other labels are written: 'hostTrust' → 'Host trust'. */
export const labelFrom = (name: string): string => {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const hasOwnLabel = (field: Field): boolean => 'label' in field && field.label !== undefined

/** A field that has no label of its own is named in sentence case (Payload would write 'Host Trust'). */
export const labelled = (field: Field): Field =>
  'name' in field && !hasOwnLabel(field) ? { ...field, label: labelFrom(field.name) } : field
