import type { ReactNode } from 'react'
import { WarningCallout } from '@/components/nhs/warning-callout'
import { ActionLink } from '@/components/nhs/action-link'
import { Hero } from '@/components/nhs/hero'
import { Band } from '@/components/site/band'
import { OpenTag } from '@/components/site/centres/open-tag'
import { Finder } from '@/components/site/centres/finder'
import { Columns } from '@/components/site/columns'
import { FiguresBand } from '@/components/site/figures-band'
import { LinkLines } from '@/components/site/link-lines'
import { LinkList } from '@/components/site/link-list'
import { RichText } from '@/components/site/rich-text'
import type { HomePage } from '@/content/pages/home'
import { townNames } from '@/content/places/places'
import { absolute } from '@/content/site/site-address'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { siteName } from '@/domain/formatting/site-name'
import { CentresMap } from '../centres-map'
import { JsonLd } from '../json-ld'
import { PageFrame } from '../page-frame'
import { TargetBesideResult } from '../target-beside-result'
import { WaysOn } from './ways-on'
import { website } from './website'
import { WorkAndNews } from './work-and-news'

const Organisation = ({ page }: { page: HomePage }) => (
  <JsonLd
    data={{
      '@type': 'Organization',
      name: siteName,
      url: absolute('/'),
      member: page.trusts.map(({ href, text }) => ({ '@type': 'Organization', name: text, url: absolute(href) })),
    }}
  />
)

/** The site and its search, for search engines that offer a box for it (https://schema.org/SearchAction). */
const Website = () => <JsonLd data={website(absolute('/'))} />

const Centres = ({ centres }: Pick<HomePage, 'centres'>) =>
  centres.length > 0 ? (
    <Band tone="white" heading="Community diagnostic centres" id="centres">
      <Columns aside={<CentresMap title="Where the centres are in the region" centres={centres} />}>
        <LinkLines
          lines={centres.map(({ href, name, open, town }) => ({
            href,
            name,
            note: name.includes(town) ? null : town,
            mark: <OpenTag state={open} />,
          }))}
        />
        <ActionLink href="/community-diagnostic-centres" text="See what each centre does" />
      </Columns>
    </Band>
  ) : null

const Notices = ({ notices }: Pick<HomePage, 'notices'>) =>
  notices.map(({ banner, centre }) => (
    <WarningCallout heading={`${centre.text}: ${banner.heading ?? 'Before you come'}`} key={centre.href}>
      {banner.message ? <p>{banner.message}</p> : null}
      <p>
        <a href={centre.href}>Read more about {centre.text}</a>
      </p>
    </WarningCallout>
  ))

const WhoWeAre = ({ page }: { page: HomePage }) => (
  <Band heading="Who we are">
    <FiguresBand
      figures={page.keyFigures.map((figure) => ({
        ...figure,
        asOf: figure.asOf ? formatPartialDate(figure.asOf) : null,
      }))}
    />
    <Columns aside={<TargetBesideResult target={page.target} />}>
      <RichText text={page.whoWeAre} below={2} />
      {page.networksIntro ? <p>{page.networksIntro}</p> : null}
      <LinkList inRow links={page.networks.map(({ href, name }) => ({ href, text: name }))} />
      {page.direction ? <p>{page.direction}</p> : null}
      <ActionLink href="/vision-and-strategy" text="Read our vision and strategy" />
    </Columns>
  </Band>
)

/**
 * The home page by task: the finder first, which most people come for, then the ways on, then who we are and what we do.
 * @param children what a preview shows besides
 */
export function Home({ page, children }: { page: HomePage; children?: ReactNode }) {
  return (
    <PageFrame path="/" belowHome={false} layout="bands" review="lists">
      <Organisation page={page} />
      <Website />
      <Hero heading={page.heading} lead={page.lead} />
      <div className="nhsuk-width-container">
        <Finder lifted tests={page.tests.map(({ slug, name }) => ({ value: slug, text: name }))} places={townNames} />
        <Notices notices={page.notices} />
        <WaysOn />
      </div>
      <Centres centres={page.centres} />
      <WhoWeAre page={page} />
      <WorkAndNews page={page} />
      {children}
    </PageFrame>
  )
}
