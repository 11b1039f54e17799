import { Heading } from '@/components/nhs/heading'
import { WarningCallout } from '@/components/nhs/warning-callout'
import { Columns } from '@/components/site/columns'
import { GettingThere } from '@/components/site/centres/getting-there'
import { NewsList } from '@/components/site/news/news-list'
import { OfferingsTable } from '@/components/site/centres/offerings-table'
import { OpeningHours } from '@/components/site/centres/opening-hours'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { RichText } from '@/components/site/rich-text'
import type { CentrePage, OfferingView } from '@/content/centres/centre-page'
import { formatDay, formatTime } from '@/domain/formatting/dates'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { CentresMap } from '../centres-map'
import { PageFrame } from '../page-frame'
import { exceptionRow, newsItem } from '../presenters'
import { MedicalClinic } from './medical-clinic'

const ways = { appointment: 'By appointment', 'walk-in': 'Walk in', both: 'Walk in or by appointment' }

const offering = ({ test, access, referral, lastArrival, preparation, hours }: OfferingView) => ({
  test,
  when: hours.map((row) => `${row.days}, ${row.hours}`),
  lastArrival: lastArrival ? formatTime(lastArrival) : null,
  how: access ? ways[access] : null,
  referral,
  preparation,
})

const Status = ({ status }: { status: CentrePage['status'] }) =>
  status ? (
    <WarningCallout heading={status.heading ?? 'Before you come'}>
      {status.message ? <p>{status.message}</p> : null}
    </WarningCallout>
  ) : null

const Times = ({ page }: { page: CentrePage }) => (
  <Panel heading="Opening times">
    <OpeningHours
      caption={`Opening times of ${page.name}`}
      state={page.open}
      hours={page.hours}
      exceptions={page.exceptions.map(exceptionRow)}
    />
  </Panel>
)

const Place = ({ page }: { page: CentrePage }) => (
  <>
    <CentresMap centres={[page]} current={page.href} title={`Where ${page.name} is in the region`} />
    {page.position?.approximate ? <p className="site-note">The place on the map is approximate.</p> : null}
  </>
)

const about = (page: CentrePage): string => (page.kind === 'hub' ? 'Hub' : 'Spoke')

/** A centre: its opening times and tests, how to get there, who runs it. */
export function Centre({ page }: { page: CentrePage }) {
  const address = [...page.address.lines, page.address.town, ...(page.address.postcode ? [page.address.postcode] : [])]
  return (
    <PageFrame
      path={page.href}
      above={[{ href: '/community-diagnostic-centres', text: 'Community diagnostic centres' }]}
      review={page.review}
    >
      <MedicalClinic page={page} />
      <PageHeading
        title={page.name}
        caption={`Community diagnostic centre, ${about(page).toLowerCase()}`}
        lead={page.summary}
      />
      <Status status={page.status} />
      <Columns
        first={page.hours.length > 0 || page.exceptions.length > 0 ? <Times page={page} /> : null}
        aside={page.position ? <Place page={page} /> : null}
      >
        {page.offerings.length > 0 ? (
          <Panel heading="Tests here">
            <OfferingsTable caption={`Tests at ${page.name}`} offerings={page.offerings.map(offering)} />
          </Panel>
        ) : null}
        <Panel heading="Getting there">
          <GettingThere
            address={address}
            phone={page.phone}
            ways={page.gettingThere.map(({ checked, ...way }) => ({
              ...way,
              checked: checked ? formatDay(checked) : null,
            }))}
          />
        </Panel>
        <RichText text={page.body} />
        <Heading>Who runs this centre</Heading>
        <p>
          {page.hostTrust ? <a href={page.hostTrust.href}>{page.hostTrust.text}</a> : page.host}
          {page.partners.length > 0 ? ` with ${page.partners.map(({ name }) => name).join(' and ')}` : ''}
          {page.openedOn
            ? `. Opened ${page.openedOn.length === 10 ? 'on' : 'in'} ${formatPartialDate(page.openedOn)}`
            : ''}
          .
        </p>
        {page.news.length > 0 ? (
          <>
            <Heading>News about this centre</Heading>
            <NewsList posts={page.news.map(newsItem)} />
          </>
        ) : null}
      </Columns>
    </PageFrame>
  )
}
