import { Heading } from '@/components/nhs/heading'
import { WarningCallout } from '@/components/nhs/warning-callout'
import { Columns } from '@/components/site/columns'
import { GettingThere } from '@/components/site/centres/getting-there'
import { OfferingsTable } from '@/components/site/centres/offerings-table'
import { OpeningHours } from '@/components/site/centres/opening-hours'
import { WhomToAsk } from '@/components/site/centres/whom-to-ask'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { NotKnown } from '@/components/site/not-known'
import { RichText } from '@/components/site/rich-text'
import type { CentrePage, OfferingView } from '@/content/centres/centre-page'
import { formatDay, formatTime } from '@/domain/formatting/dates'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { CentresMap } from '../centres-map'
import { Corrections } from '../corrections/corrections'
import { PageFrame } from '../page-frame'
import { RecordNews } from '../record-news'
import { exceptionRow, groupName } from '../presenters'
import { MedicalClinic } from './medical-clinic'

const ways = { appointment: 'By appointment', 'walk-in': 'Walk in', both: 'Walk in or by appointment' }

const offering = ({ what, kind, access, referral, lastArrival, preparation, hours }: OfferingView) => ({
  test: kind === 'test' ? what : { ...what, text: `${groupName(what.text)}, kinds not confirmed` },
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

/** Unknown hours of the centre are not said where its tests have their own. */
const Times = ({ page }: { page: CentrePage }) =>
  page.hours.length === 0 && page.offerings.some(({ hours }) => hours.length > 0) ? (
    <Panel heading="Opening times">
      {page.exceptions.length > 0 ? (
        <OpeningHours
          caption={`Opening times of ${page.name}`}
          state={page.open}
          hours={[]}
          exceptions={page.exceptions.map(exceptionRow)}
        />
      ) : (
        <p>
          Only known for some tests: see &quot;Tests here&quot;. For others: <NotKnown />.
        </p>
      )}
      <WhomToAsk phone={page.phone} trust={page.hostTrust} />
    </Panel>
  ) : (
    <Panel heading="Opening times">
      <OpeningHours
        caption={`Opening times of ${page.name}`}
        state={page.open}
        from={page.hoursFrom ? formatDay(page.hoursFrom) : null}
        hours={page.bankHolidays ? [...page.hours, page.bankHolidays] : page.hours}
        exceptions={page.exceptions.map(exceptionRow)}
      />
      {page.hours.length === 0 ? <WhomToAsk phone={page.phone} trust={page.hostTrust} /> : null}
    </Panel>
  )

const Tests = ({ page }: { page: CentrePage }) => {
  const unknown = page.offerings.length === 0 || page.offerings.some(({ referral }) => referral === null)
  return (
    <Panel heading="Tests here">
      {page.offerings.length > 0 ? (
        <OfferingsTable
          caption={`Tests at ${page.name}`}
          offerings={page.offerings.map(offering)}
          centreHours={page.hours.length > 0}
        />
      ) : (
        <p>
          <NotKnown />
        </p>
      )}
      {unknown ? <WhomToAsk phone={page.phone} trust={page.hostTrust} /> : null}
    </Panel>
  )
}

/** What people need to find the place and nobody has told us, in words; null when all is known. */
const missingOf = ({ lines, postcode }: CentrePage['address']): string | null =>
  [lines.length === 0 ? 'street' : null, postcode ? null : 'postcode'].filter(Boolean).join(' and ') || null

const Ways = ({ page }: { page: CentrePage }) => {
  const { lines, town, postcode } = page.address
  const missing = missingOf(page.address)
  const unknown = missing !== null || !page.phone || page.gettingThere.some(({ way }) => way === null)
  return (
    <Panel heading="Getting there">
      <GettingThere
        address={[...lines, town, ...(postcode ? [postcode] : [])]}
        addressMissing={missing}
        phone={page.phone}
        ways={page.gettingThere.map(({ label, way }) => ({
          label,
          text: way?.text ?? null,
          checked: way?.checked ? formatPartialDate(way.checked) : null,
        }))}
      />
      {unknown ? <WhomToAsk phone={page.phone} trust={page.hostTrust} /> : null}
    </Panel>
  )
}

const Place = ({ page }: { page: CentrePage }) => (
  <>
    <CentresMap centres={[page]} current={page.href} title={`Where ${page.name} is in the region`} />
    {page.position?.approximate ? <p className="site-note">The place on the map is approximate.</p> : null}
  </>
)

const kinds = {
  hub: 'Community diagnostic centre, hub: larger, with a nationally agreed range of tests',
  spoke: 'Community diagnostic centre, spoke: smaller, with some of the tests',
}

/** A centre: its opening times and tests, how to get there, who runs it. */
export function Centre({ page }: { page: CentrePage }) {
  return (
    <PageFrame
      alerts={page.alerts}
      path={page.href}
      above={[{ href: '/community-diagnostic-centres', text: 'Community diagnostic centres' }]}
      review={page.review}
    >
      <MedicalClinic page={page} />
      <PageHeading title={page.name} caption={kinds[page.kind]} lead={page.summary} />
      <Status status={page.status} />
      <Columns first={<Times page={page} />} aside={page.position ? <Place page={page} /> : null}>
        <Tests page={page} />
        <Ways page={page} />
        <RichText text={page.body} />
        <Heading>Who runs this centre</Heading>
        <p>
          {page.hostTrust ? <a href={page.hostTrust.href}>{page.hostTrust.text}</a> : page.host}
          {page.partners.length > 0 ? ` with ${page.partners.map(({ name }) => name).join(' and ')}` : ''}
          {page.opened ? `. ${page.opened}` : ''}.
        </p>
        <Corrections corrections={page.corrections} />
        <RecordNews heading="News about this centre" of={page} />
      </Columns>
    </PageFrame>
  )
}
