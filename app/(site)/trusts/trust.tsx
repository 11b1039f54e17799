import { Heading } from '@/components/nhs/heading'
import { SummaryList } from '@/components/nhs/summary-list'
import { CentreList } from '@/components/site/centres/centre-list'
import { HubAndSpoke } from '@/components/site/centres/hub-and-spoke'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { RichText } from '@/components/site/rich-text'
import type { TrustPage } from '@/content/collaborative/trusts'
import { JsonLd } from '../json-ld'
import { Corrections } from '../corrections/corrections'
import { PageFrame } from '../page-frame'
import { RecordNews } from '../record-news'
import { TrustInShort } from '../waiting-times/in-short'

const organization = ({ name, website, odsCode }: TrustPage) => ({
  '@type': 'Organization',
  name,
  ...(website ? { url: website } : {}),
  identifier: { '@type': 'PropertyValue', propertyID: 'ODS', value: odsCode },
})

/** A trust: who it is, its centres, its news. */
export function Trust({ page }: { page: TrustPage }) {
  const facts = (
    <Panel heading="About this trust">
      <SummaryList
        rows={[
          { key: 'Known as', value: page.shortName === page.name ? null : page.shortName },
          { key: 'Areas served', value: page.areasServed.join(', ') },
          { key: 'NHS organisation code (ODS)', value: page.odsCode },
        ]}
      />
      {page.website ? <LinkList links={[{ href: page.website, text: `Website of ${page.shortName}` }]} /> : null}
    </Panel>
  )
  return (
    <PageFrame path={page.href} above={[{ href: '/trusts', text: 'Our trusts' }]} review={page.review}>
      <JsonLd data={organization(page)} />
      <PageHeading title={page.name} lead={page.summary} />
      <Columns aside={facts}>
        <RichText text={page.body} />
        {page.centres.length > 0 ? (
          <>
            <Heading>Community diagnostic centres of this trust</Heading>
            <HubAndSpoke />
            <CentreList centres={page.centres} />
          </>
        ) : null}
        <TrustInShort odsCode={page.odsCode} name={page.shortName} />
        <Corrections corrections={page.corrections} />
        <RecordNews heading="News about this trust" of={page} />
      </Columns>
    </PageFrame>
  )
}
