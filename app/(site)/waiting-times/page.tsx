import { waitingTimesOfAll } from '@/content/waiting-times/shown'
import { waitingTimes } from '@/domain/waiting-times/address'
import { pageMetadata } from '../page-metadata'
import { WaitingTimes } from './waiting-times'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Waiting times for tests',
  description: 'How many people wait for a diagnostic test at our trusts, and how long, from the national figures.',
  path: waitingTimes,
}

export const metadata = pageMetadata(head)

export default async function WaitingTimesPage() {
  const shown = await waitingTimesOfAll()
  return (
    <WaitingTimes
      {...{ path: head.path, title: head.title, waitedFor: 'a test', name: 'Our trusts', whose: 'our trusts', shown }}
      links={[]}
      compares={['trusts', 'tests', 'trustCharts']}
    />
  )
}
