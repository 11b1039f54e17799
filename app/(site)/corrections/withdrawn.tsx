import type { LinkData } from '@/components/nhs/link'
import { WarningCallout } from '@/components/nhs/warning-callout'
import { Gone } from '@/components/site/messages/gone'
import type { Withdrawn } from '@/content/corrections/withdrawn'
import { formatDay } from '@/domain/formatting/dates'
import { setStatus } from '@/server/page-cache/cache-tags'
import { PageFrame } from '../page-frame'

interface Props {
  path: string
  above: LinkData[]
  title: string
  withdrawn: Withdrawn
}

/** 410 in place of a text that was withdrawn: it says when and why. */
export function GonePage({ above, path, title, withdrawn }: Props) {
  setStatus(410)
  return (
    <PageFrame path={path} above={above}>
      <Gone title={title} reason={withdrawn.why} since={formatDay(withdrawn.on)} />
    </PageFrame>
  )
}

/** Above a text that was withdrawn and may still be read. */
export function WithdrawnNote({ on, why }: Withdrawn) {
  return (
    <WarningCallout heading={`Withdrawn on ${formatDay(on)}`}>
      <p>{why}</p>
      <p>The text below is kept as it was. Do not rely on it.</p>
    </WarningCallout>
  )
}
