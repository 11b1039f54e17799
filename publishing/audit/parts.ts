import type { FlattenedField } from 'payload'
import type { Part } from '@/domain/audit/changed-parts'

/** Set by the system, or told by an event of its own. */
const technical = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'lastEditedBy', 'role', 'password']

/** What Payload notes of a file; its name holds a hash of its content. */
const ofFiles = ['url', 'thumbnailURL', 'filesize', 'mimeType', 'width', 'height', 'focalX', 'focalY', 'sizes']

const isTold = (field: FlattenedField): boolean =>
  !('virtual' in field && field.virtual) && !('hidden' in field && field.hidden) && !technical.includes(field.name)

const labelOf = (field: FlattenedField): string => {
  if (field.name === 'filename') return 'File'
  if ('label' in field && typeof field.label === 'string') return field.label
  return field.name.charAt(0).toUpperCase() + field.name.slice(1)
}

/** The parts of a record that an event may name: fields at the top, tabs and rows opened, each by its label. */
export const partsOf = (fields: FlattenedField[], isFile: boolean): Part[] =>
  fields
    .filter((field) => isTold(field) && !(isFile && ofFiles.includes(field.name)))
    .map((field) => ({ name: field.name, label: labelOf(field) }))
