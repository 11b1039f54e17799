import { Unavailable } from '@/components/site/messages/unavailable'
import { setStatus } from '@/server/page-cache/cache-tags'
import { PageFrame } from '../page-frame'
import { messageMetadata } from '../page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = messageMetadata('This page is not available just now')

/** Sent in place of a page that cannot be rendered; itself rendered in advance. */
export default function UnavailablePage() {
  setStatus(503)
  return (
    <PageFrame path="/unavailable" belowHome={false}>
      <Unavailable />
    </PageFrame>
  )
}
