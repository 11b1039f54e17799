import { ActionLink } from '@/components/nhs/action-link'
import { Band } from '@/components/site/band'
import { LinkLines } from '@/components/site/link-lines'
import { NewsCards } from '@/components/site/news/news-cards'
import type { HomePage } from '@/content/pages/home'
import { meetingItem, newsItem } from '../presenters'

/** The next meeting that the public can follow, and where the others are. */
const Meetings = ({ meeting }: { meeting: HomePage['nextMeeting'] }) => {
  const item = meeting && meetingItem(meeting, null)
  const all = { href: '/governance/meetings', name: 'All meetings' }
  return (
    <LinkLines
      halves
      lines={
        item
          ? [{ href: item.href, name: `Next meeting: ${item.when}`, note: item.body }, all]
          : [{ ...all, note: 'No meeting to come is published yet.' }]
      }
    />
  )
}

/** The latest news, and with it the next meeting. */
export function NewsAndMeeting({ page }: { page: HomePage }) {
  return (
    <Band heading={page.news.length > 0 ? 'News and meetings' : 'Meetings'}>
      <NewsCards posts={page.news.map((post) => ({ ...newsItem(post), picture: post.picture }))} />
      <Meetings meeting={page.nextMeeting} />
      {page.news.length > 0 ? <ActionLink href="/news" text="Read all news" /> : null}
    </Band>
  )
}
