import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { PageHeading } from '@/components/site/page-heading'
import { RichText } from '@/components/site/rich-text'
import type { CentrePage } from '@/content/centres/centre-page'
import { CentresMap } from '../centres-map'
import { Corrections } from '../corrections/corrections'
import { JsonLd } from '../json-ld'
import { PageFrame } from '../page-frame'
import { RecordNews } from '../record-news'
import { medicalClinic } from './medical-clinic'
import { Status } from './status'
import { Visit } from './visit'

const Map = ({ page }: { page: CentrePage }) =>
  page.position ? (
    <>
      <CentresMap centres={[page]} current={page.href} title={`Where ${page.name} is`} closeUp />
      {page.position.approximate ? <p className="site-note">The place on the map is approximate.</p> : null}
    </>
  ) : null

const kinds = {
  hub: 'Community diagnostic centre, hub: larger, with a nationally agreed range of tests',
  spoke: 'Community diagnostic centre, spoke: smaller, with some of the tests',
}

const RunBy = ({ page }: { page: CentrePage }) => (
  <>
    <Heading>Who runs this centre</Heading>
    <p>
      {page.hostTrust ? <a href={page.hostTrust.href}>{page.hostTrust.text}</a> : page.host}
      {page.partners.length > 0 ? ` with ${page.partners.map(({ name }) => name).join(' and ')}` : ''}
      {page.opened ? `. ${page.opened}` : ''}.
    </p>
  </>
)

/** A centre: how it stands now, what one needs to know before a visit, who runs it. */
export function Centre({ page }: { page: CentrePage }) {
  return (
    <PageFrame
      alerts={page.alerts}
      path={page.href}
      above={[{ href: '/community-diagnostic-centres', text: 'Community diagnostic centres' }]}
      review={page.review}
    >
      <JsonLd data={medicalClinic(page)} />
      <PageHeading title={page.name} caption={kinds[page.kind]} lead={page.summary} />
      <Status page={page} />
      <Visit page={page} map={page.position ? <Map page={page} /> : null} />
      <Columns>
        <RichText text={page.body} />
        <RunBy page={page} />
        <Corrections corrections={page.corrections} />
        <RecordNews heading="News about this centre" of={page} />
      </Columns>
    </PageFrame>
  )
}
