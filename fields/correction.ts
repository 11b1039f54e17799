import type { Field } from 'payload'
import { mayRead } from '@/access/rules'
import { isResource } from '@/access/table'
import { usedIn } from '@/domain/public-records'

/** The row of a plan that a field stands in. */
interface Row {
  action?: unknown
  record?: { relationTo?: unknown } | null
}

const kindOf = (row: unknown): string => {
  const { record } = (row ?? {}) as Row // Payload types it as any
  return typeof record?.relationTo === 'string' ? record.relationTo : ''
}

const isPublished = (row: unknown): boolean => (row as Row | null)?.action !== 'unpublish'

/** Plans are read by every editor, what is said of a draft by those who may read it. */
const readersOfDraft = ({ req, siblingData }: { req: { user: unknown }; siblingData?: unknown }): boolean => {
  const kind = kindOf(siblingData)
  return !isResource(kind) || mayRead(req.user, kind)
}

/** What readers are told was wrong, of a record that a plan publishes as a correction. */
export const correctionFields = (): Field[] => [
  {
    name: 'wrong',
    label: 'What was wrong',
    type: 'textarea',
    maxLength: 500,
    access: { read: readersOfDraft },
    admin: {
      description:
        'Only for a correction of what is public: readers are told this with the new text, and it stays. Leave it empty otherwise.',
      condition: (_, row) => isPublished(row) && (usedIn('corrections') as readonly string[]).includes(kindOf(row)),
    },
  },
  {
    name: 'keepEarlier',
    label: 'The public may still read the earlier text, at an address of its own',
    type: 'checkbox',
    access: { read: readersOfDraft },
    admin: {
      condition: (_, row) =>
        isPublished(row) &&
        (usedIn('withdrawals') as readonly string[]).includes(kindOf(row)) &&
        Boolean((row as { wrong?: unknown }).wrong), // the row that it stands in
    },
  },
]
