import { ActionLink } from '@/components/nhs/action-link'
import { Card } from '@/components/nhs/card'
import { Band } from '@/components/site/band'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { LinkList } from '@/components/site/link-list'
import { NewsCards } from '@/components/site/news/news-cards'
import type { HomePage } from '@/content/pages/home'
import { meetingItem, newsItem } from '../presenters'

const NextMeeting = ({ meeting }: { meeting: HomePage['nextMeeting'] }) => (
  <Card heading="Next meeting" level={3} size="s">
    {meeting ? <MeetingsList meetings={[meetingItem(meeting, null)]} /> : <p>No meeting to come is published yet.</p>}
    <LinkList links={[{ href: '/governance/meetings', text: 'See all meetings' }]} />
  </Card>
)

/** The latest news, and beside it the next meeting that the public can follow. */
export function NewsAndMeeting({ page }: { page: HomePage }) {
  return (
    <Band heading={page.news.length > 0 ? 'News and meetings' : 'Meetings'}>
      <NewsCards
        posts={page.news.map((post) => ({ ...newsItem(post), picture: post.picture }))}
        beside={<NextMeeting meeting={page.nextMeeting} />}
      />
      {page.news.length > 0 ? <ActionLink href="/news" text="Read all news" /> : null}
    </Band>
  )
}
