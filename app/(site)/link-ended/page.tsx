import { LinkEnded } from '@/components/site/messages/link-ended'
import { setStatus } from '@/server/page-cache/cache-tags'
import { PageFrame } from '../page-frame'
import { messageMetadata } from '../page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = messageMetadata('This link has ended')

/** Sent in place of a draft whose link has ended; itself rendered in advance. */
export default function LinkEndedPage() {
  setStatus(410)
  return (
    <PageFrame path="/link-ended" belowHome={false}>
      <LinkEnded />
    </PageFrame>
  )
}
