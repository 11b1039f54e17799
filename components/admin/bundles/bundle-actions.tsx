import type { Plan } from '@/domain/plans/plan'
import { BusyButton } from '../busy-button'

interface Props {
  plan: Plan & { mayPublish: boolean }
  isBusy: boolean
  /** whether the form holds what is not saved */
  isUnsaved: boolean
  act: (action: string) => void
}

interface Button {
  action: string
  label: string
}

const buttonsOf = ({ items, state, when }: Plan): Button[] => {
  if (state === 'published' || items.length === 0) return []
  const schedule: Button[] = when ? [{ action: 'schedule', label: `Schedule for ${when}` }] : []
  const now: Button = { action: 'publish-now', label: state === 'failed' ? 'Run again now' : 'Publish now' }
  const back: Button = { action: 'take-back', label: 'Take back' }
  switch (state) {
    case 'preparing':
      return [...schedule, now, { action: 'approve', label: 'Only approve' }]
    case 'approved':
    case 'failed':
      return [...schedule, now, back]
    case 'scheduled':
      return [now, back]
  }
}

/** What can be done with a bundle, for whoever may publish everything in it. */
export function BundleActions({ act, isBusy, isUnsaved, plan }: Props) {
  const buttons = buttonsOf(plan)
  if (buttons.length === 0) return null
  if (!plan.mayPublish) return <p>Somebody who may publish everything in it approves it. You can go on preparing it.</p>
  return (
    <div className="bundle__actions">
      {buttons.map(({ action, label }) => (
        <BusyButton key={action} type="button" isBusy={isBusy} disabled={isUnsaved} onClick={() => act(action)}>
          {label}
        </BusyButton>
      ))}
      <span role="status">{isUnsaved ? 'Save first.' : isBusy ? 'It is being tried…' : null}</span>
    </div>
  )
}
