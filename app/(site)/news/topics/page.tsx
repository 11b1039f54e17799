import type { Metadata } from 'next'
import { Heading } from '@/components/nhs/heading'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { newsTopics, type TopicGroup } from '@/content/news/news-topics'
import { PageFrame } from '../../page-frame'
import { pageMetadata } from '../../page-metadata'

export const dynamic = 'force-dynamic'

const title = 'News by topic'
const lead = 'What our news is about. Each topic has a list and a feed of its own.'
const path = '/news/topics'

export const metadata: Metadata = pageMetadata({ title, description: lead, path })

const headings: Record<TopicGroup['collection'], string> = {
  trusts: 'Trusts',
  networks: 'Networks',
  cdcs: 'Community diagnostic centres',
  tests: 'Tests',
  workstreams: 'Workstreams',
  'governance-bodies': 'Governance',
}

const posts = (count: number): string => (count === 1 ? '1 post' : `${count} posts`)

export default async function NewsTopicsPage() {
  const groups = await newsTopics()
  return (
    <PageFrame path={path} above={[{ href: '/news', text: 'News' }]} review="lists">
      <PageHeading title={title} lead={lead} />
      {groups.length === 0 ? <p>There is no news about a topic yet.</p> : null}
      {groups.map(({ collection, topics }) => (
        <section key={collection} aria-labelledby={collection}>
          <Heading id={collection}>{headings[collection]}</Heading>
          <LinkList
            links={topics.map(({ href, name, posts: count }) => ({ href, text: `${name} (${posts(count)})` }))}
          />
        </section>
      ))}
    </PageFrame>
  )
}
