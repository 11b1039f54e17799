import type { Plannable } from './plannable'

/** A record that is published, or taken away, with others. */
export interface PlannedItem {
  action: 'publish' | 'unpublish'
  title: string
  kind: string
  /** what readers are told was wrong; null where it is no correction */
  wrong: string | null
  /** its text says that it is withdrawn */
  isWithdrawal: boolean
  /** its form */
  href: string
  /** its newest draft as a page */
  preview: string
  /** where the public reads it now; null if it is not public */
  address: string | null
  /** what names it is asked for by these; null for the home page */
  record: { collection: Plannable; id: number } | null
}

/** What is planned, as editors see it. */
export interface Plan {
  id: number
  href: string
  title: string
  state: 'preparing' | 'approved' | 'scheduled' | 'published' | 'failed'
  /** when it happens, or has happened, in words; null where no day is set */
  when: string | null
  /** the day in London by which lists are ordered, 'YYYY-MM-DD' */
  day: string | null
  /** what is to be known of its time, such as that it comes twice on that day */
  note: string | null
  /** who has approved it, or else who has prepared it */
  who: string | null
  /** why it is not approved any more, or was not published */
  problem: string | null
  items: PlannedItem[]
}

/** A plan with what the person may do with it. */
export interface OwnPlan extends Plan {
  mayPublish: boolean
}
