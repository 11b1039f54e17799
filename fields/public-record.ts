import type { CollectionConfig, Field } from 'payload'
import { administratorsOnly, editorsOnly } from '@/access/rules'
import { dayField } from './day'

/** What every public record carries for those who keep it. The review dates are shown at the page's end. */
export const recordKeeping = (): Field[] => [
  {
    name: 'owner',
    type: 'text',
    maxLength: 100,
    access: { read: editorsOnly },
    admin: { position: 'sidebar', description: 'The team or role that keeps this right.' },
  },
  dayField({ name: 'lastReviewed', label: 'Last reviewed', admin: { position: 'sidebar' } }),
  // indexed, like needsConfirmation, because the admin panel's dashboard queries it
  dayField({ name: 'nextReviewDue', label: 'Next review due', index: true, admin: { position: 'sidebar' } }),
  {
    name: 'needsConfirmation',
    label: 'Still to confirm',
    type: 'textarea',
    maxLength: 500,
    index: true,
    access: { read: editorsOnly },
    admin: {
      position: 'sidebar',
      description: 'What is not certain yet. Only editors see this; empty it when all is confirmed.',
    },
  },
  {
    name: 'lastEditedBy',
    label: 'Last edited by',
    type: 'text',
    access: { read: editorsOnly, create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // The starting content finds its records by this key; deleting or renaming a record keeps it known.
    name: 'startingKey',
    type: 'text',
    unique: true,
    index: true,
    access: { read: administratorsOnly, create: () => false, update: () => false },
    hooks: { beforeDuplicate: [() => null] },
    admin: { hidden: true },
  },
]

/**
 * Drafts, versions and a bin: no mistake is final. Autosave no faster than Payload can take it. How many versions stay says
 * `publishing/workflow/kept-versions.ts`: Payload's own limit knows nothing of what is public.
 */
export const publicVersions: NonNullable<CollectionConfig['versions']> = {
  drafts: { autosave: { interval: 2000 } },
  maxPerDoc: 0,
}
