import { SummaryList } from '@/components/nhs/summary-list'
import { ContactDetails } from '@/components/site/contact-details'
import { LinkList } from '@/components/site/link-list'
import { Panel } from '@/components/site/panel'
import type { BodyPage } from '@/content/governance/body-page'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { telephoneLink } from '@/domain/links/telephone'

/** What there is to know of a body at a glance, and the networks that it answers for. */
export function BodyFacts({ page }: { page: BodyPage }) {
  const rows = [
    { key: 'Known as', value: page.abbreviation },
    { key: page.tense === 'past' ? 'Met' : 'Meets', value: page.meets },
    { key: 'Needed for decisions (quorum)', value: page.quorum },
    {
      key: page.tense === 'coming' ? 'To be set up' : 'Set up',
      value: page.established ? formatPartialDate(page.established) : null,
    },
    {
      key: 'Dissolved',
      value: page.dissolved && page.tense === 'past' ? formatPartialDate(page.dissolved) : null,
    },
  ]
  return (
    <>
      {rows.some(({ value }) => value) || page.website ? (
        <Panel heading="About this body">
          <SummaryList rows={rows} />
          {page.website ? (
            <LinkList links={[{ href: page.website, text: `Website of the ${page.abbreviation ?? page.name}` }]} />
          ) : null}
        </Panel>
      ) : null}
      {page.contact ? (
        <Panel heading="Whom to ask">
          <ContactDetails {...page.contact} phone={telephoneLink(page.contact.phone)} />
        </Panel>
      ) : null}
      {page.networks.length > 0 ? (
        <Panel heading={page.tense === 'past' ? 'Answered for' : 'Answers for'}>
          <LinkList links={page.networks} />
        </Panel>
      ) : null}
    </>
  )
}
