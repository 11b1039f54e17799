import { StatusStrip } from '@/components/site/centres/status-strip'
import type { CentrePage } from '@/content/centres/centre-page'
import { exceptionRow } from '../presenters'
import { shortName } from './offering-item'

/** Days that differ are named in the strip when they are among the next of them. */
const soon = 2

/** Whether a centre is open, or, where only tests have hours, whether each of these is done; not what the notice says already. */
const statesOf = ({ offerings, open, status }: CentrePage) => {
  if (open) return open.label === status?.heading ? [] : [open]
  return offerings.flatMap((one) => (one.open ? [{ ...one.open, label: `${shortName(one)}: ${one.open.label}` }] : []))
}

/** How it stands with a centre now, before all else on its page. */
export function Status({ page }: { page: CentrePage }) {
  const { exceptions, instead, status } = page
  return (
    <StatusStrip
      states={statesOf(page)}
      isKnown={page.open !== null}
      notice={
        status && {
          heading: status.heading ?? 'Before you come',
          message: status.message,
          instead,
          isClosed: status.isClosed,
        }
      }
      differs={exceptions.slice(0, soon).map(exceptionRow)}
    />
  )
}
