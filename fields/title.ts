import type { TextField } from 'payload'
import { mayRead } from '@/access/rules'

/**
 * What the panel calls a record of governance without a name of its own. It is made from names of other records, drafts
 * among them, so only those who keep governance read it.
 */
export const titleField = (): TextField => ({
  name: 'title',
  type: 'text',
  access: { read: ({ req: { user } }) => mayRead(user, 'meetings') },
  admin: { hidden: true },
})
