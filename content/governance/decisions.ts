import type { Meeting } from '@/payload-types'

/** What was decided. */
export interface DecisionView {
  text: string
  /** what people cite it by: 'DPB-2026-04' */
  reference: string | null
  /** the role or organisation that sees to it */
  owner: string | null
}

/** What a meeting decided, in order. */
export const decisionsIn = ({ decisions }: Pick<Meeting, 'decisions'>): DecisionView[] =>
  (decisions ?? []).map(({ owner, reference, text }) => ({ text, reference: reference ?? null, owner: owner ?? null }))

/** A decision with the meeting that took it. */
export interface Decision extends DecisionView {
  href: string
  /** when it was taken, ISO 8601 */
  at: string
}
