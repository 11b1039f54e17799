/** What the panel is told of a planned publication (content/editors/plans.ts). */
export interface Plan {
  id: number
  href: string
  title: string
  state: 'preparing' | 'approved' | 'scheduled' | 'published' | 'failed'
  when: string | null
  day: string | null
  note: string | null
  who: string | null
  problem: string | null
  items: PlannedItem[]
}

export interface PlannedItem {
  action: 'publish' | 'unpublish'
  title: string
  kind: string
  href: string
  preview: string
  address: string | null
  record: { collection: string; id: number } | null
}

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
