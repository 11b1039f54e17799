import type { Plan, PlannedItem } from '@/domain/plans/plan'

/** What each state is called. */
export const stateWords: Record<Plan['state'], string> = {
  preparing: 'Being prepared',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  failed: 'Not published',
}

/** What an item's action is called. */
export const actionWords: Record<PlannedItem['action'], string> = { publish: 'Publish', unpublish: 'Unpublish' }
