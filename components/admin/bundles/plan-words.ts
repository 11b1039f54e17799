import type { Plan, PlannedItem } from '@/domain/plans/plan'

/** What each state is called. */
export const stateWords: Record<Plan['state'], string> = {
  preparing: 'Being prepared',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  failed: 'Not published',
}

/** What becomes of an item, in a word. */
export const actionWord = ({
  action,
  isWithdrawal,
  wrong,
}: Pick<PlannedItem, 'action' | 'isWithdrawal' | 'wrong'>): string =>
  wrong ? 'Correct' : isWithdrawal ? 'Withdraw' : action === 'unpublish' ? 'Unpublish' : 'Publish'
