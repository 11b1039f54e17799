import { Heading } from '@/components/nhs/heading'
import { Band } from '@/components/site/band'
import { Halves } from '@/components/site/halves'
import { LinkLines } from '@/components/site/link-lines'
import { NewsLines } from '@/components/site/news/news-lines'
import type { HomePage } from '@/content/pages/home'
import { meetingItem, newsItem, workstreamCard } from '../presenters'

const Work = ({ page }: { page: HomePage }) => (
  <>
    <Heading>How we are changing services</Heading>
    {page.workIntro ? <p>{page.workIntro}</p> : null}
    <LinkLines lines={page.workstreams.map(workstreamCard)} />
  </>
)

/** The next meeting that the public can follow, and where the others are. */
const nextMeetingLine = (meeting: HomePage['nextMeeting']) => {
  const item = meeting && meetingItem(meeting, null)
  return item
    ? { href: item.href, name: `Next meeting: ${item.when}`, note: item.body }
    : { href: '/governance/meetings', name: 'Meetings', note: 'No meeting to come is published yet.' }
}

const News = ({ page }: { page: HomePage }) => (
  <>
    <Heading>{page.news.length > 0 ? 'News and meetings' : 'Meetings'}</Heading>
    <NewsLines posts={page.news.map((post) => ({ ...newsItem(post), picture: post.picture }))} />
    <LinkLines
      lines={[
        ...(page.news.length > 0 ? [{ href: '/news', name: 'All news' }] : []),
        nextMeetingLine(page.nextMeeting),
      ]}
    />
  </>
)

/** What we are working on, and beside it what is new. */
export const WorkAndNews = ({ page }: { page: HomePage }) => (
  <Band tone="white">
    <Halves parts={[<Work page={page} key="work" />, <News page={page} key="news" />]} />
  </Band>
)
