import { ActionLink } from '@/components/nhs/action-link'
import { Heading } from '@/components/nhs/heading'
import { Hero } from '@/components/nhs/hero'
import { Band } from '@/components/site/band'
import { CentreList } from '@/components/site/centres/centre-list'
import { HubAndSpoke } from '@/components/site/centres/hub-and-spoke'
import { Columns } from '@/components/site/columns'
import { FiguresBand } from '@/components/site/figures-band'
import { Finder } from '@/components/site/centres/finder'
import { NetworkCards } from '@/components/site/collaborative/network-cards'
import { NewsCards } from '@/components/site/news/news-cards'
import { RichText } from '@/components/site/rich-text'
import type { HomePage } from '@/content/pages/home'
import { absolute } from '@/content/site/site-address'
import { siteName } from '@/domain/formatting/site-name'
import { CentresMap } from '../centres-map'
import { Achievements } from './achievements'
import { Direction } from './direction'
import { JsonLd } from '../json-ld'
import { PageFrame } from '../page-frame'
import { newsItem } from '../presenters'

/** The home page: the finder first, which most people come for, then who we are and what we do. */
export function Home({ page }: { page: HomePage }) {
  return (
    <PageFrame path="/" belowHome={false} layout="bands" review="lists">
      <JsonLd
        data={{
          '@type': 'Organization',
          name: siteName,
          url: absolute('/'),
          member: page.trusts.map(({ name, href }) => ({ '@type': 'Organization', name, url: absolute(href) })),
        }}
      />
      <Hero heading={page.heading} lead={page.lead} />
      <div className="nhsuk-width-container">
        <Finder lifted tests={page.tests.map(({ slug, name }) => ({ value: slug, text: name }))} />
      </div>
      <Band>
        <FiguresBand figures={page.keyFigures} />
        {page.whoWeAre.length > 0 ? (
          <>
            <Heading size="l">Who we are</Heading>
            <RichText text={page.whoWeAre} below={1} />
            <ActionLink href="/trusts" text="See our trusts" />
          </>
        ) : null}
      </Band>
      <Band heading="Our networks" intro={page.networksIntro}>
        <NetworkCards networks={page.networks} level={3} />
      </Band>
      <Band tone="white" heading="Community diagnostic centres" id="centres">
        <Columns aside={<CentresMap title="Where the centres are in the region" centres={page.centres} />}>
          <HubAndSpoke />
          <CentreList centres={page.centres} />
        </Columns>
      </Band>
      <Achievements page={page} />
      <Direction page={page} />
      {page.news.length > 0 ? (
        <Band heading="Latest news">
          <NewsCards posts={page.news.map((post) => ({ ...newsItem(post), picture: post.picture }))} level={3} />
          <ActionLink href="/news" text="Read all news" />
        </Band>
      ) : null}
    </PageFrame>
  )
}
