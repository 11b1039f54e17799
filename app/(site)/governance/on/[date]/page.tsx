import type { Metadata } from 'next'
import { cache } from 'react'
import { MessagePage } from '@/components/site/messages/message-page'
import { firstChartOn } from '@/content/governance/charts'
import { dayOfChange } from '@/content/governance/on-day'
import { isDay } from '@/domain/dates/partial-date'
import { formatDay } from '@/domain/formatting/dates'
import { redirectTo, setStatus } from '@/server/page-cache/cache-tags'
import { PageFrame } from '../../../page-frame'
import { messageMetadata, pageMetadata } from '../../../page-metadata'
import { onHref } from '../on-href'
import { chartNotes } from '../../charts'
import { headOf, OnDate } from '../on-date'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ date: string }>
}

const read = cache(async (date: string) => {
  if (!isDay(date)) return null
  const { around, structure } = await dayOfChange(date)
  if (structure === null) return { around, shown: null }
  return { around, shown: { structure, chart: await firstChartOn(structure.all, date, chartNotes(structure.chaired)) } }
})

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const { date } = await params
  const found = await read(date)
  return found?.shown ? pageMetadata(headOf(date)) : messageMetadata('Page not found')
}

const above = [{ href: '/governance', text: 'Governance' }]

/** Neither a day, nor one of which something is known. */
const Nothing = ({ date, first }: { date: string; first: string | null }) => (
  <PageFrame path={onHref(date)} above={above}>
    <MessagePage title={first ? 'Nothing is known of that date' : 'That is not a date'}>
      {first ? (
        <p>
          The first change of the structure that is known is of <a href={onHref(first)}>{formatDay(first)}</a>.
        </p>
      ) : (
        <p>
          The address must end in a real date. You can <a href="/governance/on">type a date</a> instead.
        </p>
      )}
    </MessagePage>
  </PageFrame>
)

/** The structure on a day on which something changed; any other leads to the one before it. */
export default async function OnDayPage({ params }: Args) {
  const { date } = await params
  const found = await read(date)
  if (found?.shown) return <OnDate day={date} {...found.shown} />
  if (found?.around.since) redirectTo(onHref(found.around.since), 307)
  else if (found && found.around.later === null) redirectTo('/governance', 307)
  else setStatus(404)
  return <Nothing date={date} first={found?.around.later ?? null} />
}
