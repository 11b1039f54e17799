import { LinkList } from '@/components/site/link-list'
import { TargetPanel } from '@/components/site/waiting-times/target-panel'
import { waitingTimes } from '@/domain/waiting-times/address'
import type { TargetAndResult } from '@/domain/waiting-times/target-and-result'

/** Our target with what came of it, on pages about something else, with the way to all figures. */
export function TargetBesideResult({ target }: { target: TargetAndResult }) {
  return (
    <>
      <TargetPanel {...target} />
      <LinkList links={[{ href: waitingTimes, text: 'See how long people wait, trust by trust and test by test' }]} />
    </>
  )
}
