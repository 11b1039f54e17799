import { now } from '@/content/clock'
import { changesForFeed } from '@/content/governance/history'
import { absolute, siteAddress } from '@/content/site/site-address'
import { earliestDay, formatPartialDate } from '@/domain/dates/partial-date'
import { siteName } from '@/domain/formatting/site-name'
import { atomFeed, atomType } from '@/open-data/atom'
import { tagUri } from '@/open-data/feed'
import { eventWords } from '../event-words'

export const dynamic = 'force-dynamic'

/** Changes in the feed. */
const inFeed = 50

/** What changed in the structure as an Atom feed; what is to come is in it when it has come. */
export async function GET(): Promise<Response> {
  const changes = await changesForFeed(inFeed, now())
  const feed = atomFeed({
    title: `Changes of the governance structure - ${siteName}`,
    author: siteName,
    page: absolute('/governance/history'),
    self: absolute('/governance/history.xml'),
    entries: changes.map((event) => ({
      id: tagUri(siteAddress(), `governance/${event.key}`),
      title: `${event.body.text}${eventWords(event, 'past')}`,
      summary: `${formatPartialDate(event.date)}. ${event.body.text}${eventWords(event, 'past')}.`,
      href: absolute(event.body.href),
      publishedOn: event.date,
      changedAt: `${earliestDay(event.date)}T00:00:00.000Z`,
    })),
  })
  return new Response(feed, { headers: { 'content-type': atomType } })
}
