import { latestDay, type PartialDate } from '../dates/partial-date'

/** What became of an action, as forms offer it. */
export const actionStates = [
  { value: 'open', label: 'Open' },
  { value: 'done', label: 'Done' },
  { value: 'dropped', label: 'No longer needed' },
] as const

export type ActionState = (typeof actionStates)[number]['value']

/** An action that a meeting agreed. */
export interface Action {
  state: ActionState
  /** the day on which it was closed, 'YYYY-MM-DD'; null: it is open, or nobody noted when */
  closedOn: string | null
  due: PartialDate | null
}

/**
 * Whether an action is open after a day, 'YYYY-MM-DD': it is, or it was closed later. One that is closed without a day counts as
 * closed.
 */
export const isOpenAfter = ({ closedOn, state }: Action, day: string): boolean =>
  state === 'open' || (closedOn !== null && closedOn > day)

/** Whether an open action should have been done before a day, whichever days its date means. */
export const isOverdue = ({ due, state }: Action, day: string): boolean =>
  state === 'open' && due !== null && latestDay(due) < day

/** What each state is called. */
export const stateNames = Object.fromEntries(actionStates.map(({ label, value }) => [value, label])) as Record<
  ActionState,
  string // of each
>
