import type { GroupField, UIField } from 'payload'
import { mayPublish } from '@/access/rules'
import { londonDay } from '@/domain/dates/london-time'
import { formatDay } from '@/domain/formatting/dates'
import { dayField } from './day'

/** Says above the form that a text was withdrawn, or is to be, and offers to bring it back. */
export const withdrawalNotice: UIField = {
  name: 'withdrawal',
  type: 'ui',
  label: 'Withdrawn',
  admin: {
    disableListColumn: true,
    components: {
      Field: '/components/admin/record/withdrawal-notice.tsx#WithdrawalNotice',
    },
  },
}

/** Who publishes would not see that an author's draft takes the page away, or brings it back. */
const publishersOnly = ({ req }: { req: { user: unknown } }): boolean => mayPublish(req.user, 'pages')

/** A copy is a text of its own, which nobody has withdrawn. */
const notInCopies = { beforeDuplicate: [() => null] }

const hasReason = (value: unknown, { siblingData }: { siblingData: unknown }): true | string =>
  !(siblingData as { on?: string | null }).on || // the group that it stands in
  Boolean(value) ||
  'Give the reason. The public sees it.'

/**
 * Since when, and why, a text is withdrawn. It is part of the text, so that a withdrawal is published, approved and planned
 * as each other change; the action "Withdraw…" of the form fills it in.
 */
export const withdrawn = (): GroupField => ({
  name: 'withdrawn',
  type: 'group',
  access: { create: publishersOnly, update: publishersOnly },
  admin: { hidden: true },
  fields: [
    dayField({
      name: 'on',
      hooks: notInCopies,
      label: 'Withdrawn on',
      index: true,
      also: (value, _, at) =>
        value <= londonDay(at) ||
        `It is to be withdrawn on ${formatDay(value)}, which is still to come. To publish something before, choose “Bring back…” in the menu with three dots first.`,
    }),
    { name: 'why', label: 'Reason', type: 'textarea', maxLength: 300, validate: hasReason, hooks: notInCopies },
    { name: 'keep', label: 'The page stays, with a note', type: 'checkbox', hooks: notInCopies },
  ],
})
