import type { TextField } from 'payload'
import { mayRead } from '@/access/rules'

/** Why dates of the past are corrected: asked for when they are published, then kept in the log of events alone. */
export const correctionReason = (): TextField => ({
  name: 'correctionReason',
  label: 'Why the past is corrected',
  type: 'text',
  maxLength: 300,
  access: { read: ({ req: { user } }) => mayRead(user, 'seats') },
  admin: {
    position: 'sidebar',
    description: 'Only if dates of the past change that were public. Kept in "Who did what"; name no person.',
  },
})
