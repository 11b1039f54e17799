import { TargetPanel } from '@/components/site/waiting-times/target-panel'
import { waitingTimes } from '@/domain/waiting-times/address'
import type { TargetAndResult } from '@/domain/waiting-times/target-and-result'

/** Our target with what came of it, on pages about something else, with the way to all figures. */
export const TargetBesideResult = ({ target }: { target: TargetAndResult }) => (
  <TargetPanel
    {...target}
    more={{ href: waitingTimes, text: 'See how long people wait, trust by trust and test by test' }}
  />
)
