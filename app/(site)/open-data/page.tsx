import { Heading } from '@/components/nhs/heading'
import { Table } from '@/components/nhs/table'
import { PageHeading } from '@/components/site/page-heading'
import { absolute } from '@/content/site/site-address'
import { openDataPage, pageOfSet } from '@/domain/open-data/set-names'
import { catalogueAddress } from '@/open-data/description/catalogue'
import { listedSets } from '@/open-data/description/index-of-sets'
import { openGovernmentLicence } from '@/open-data/licence'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'
import { AskingInWords } from './asking-in-words'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Open data',
  description:
    'Our trusts, networks, centres and tests, how long people wait, our news and our governance as data that anybody can use.',
  path: openDataPage,
}

const { alternates, ...metadataOfPage } = pageMetadata(head)

export const metadata = {
  ...metadataOfPage,
  alternates: { ...alternates, types: { 'application/ld+json': absolute(catalogueAddress) } },
}

const download = (href: string | null, form: string, title: string) =>
  href === null ? null : (
    <a href={href} key={form}>
      {form}
      <span className="nhsuk-u-visually-hidden">: {title}</span>
    </a>
  )

export default function OpenDataPage() {
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <div className="nhsuk-u-reading-width">
        <p>
          You may use all of it under the <a href={openGovernmentLicence.url}>{openGovernmentLicence.name}</a>. You need
          no key and no account. What is published on this site is in the data at once, and nothing else is. The page of
          each set says what you can ask for, and what its columns mean.
        </p>
      </div>
      <Table
        caption="Data that you can download"
        head={['Data', 'For programs', 'As a table', 'What it holds']}
        rows={listedSets.map(({ csv, json, name, says, title }) => ({
          key: name,
          cells: [
            <a href={pageOfSet(name)} key={name}>
              {title}
            </a>,
            download(json, 'JSON', title),
            download(csv, 'CSV', title),
            says,
          ],
        }))}
      />
      <AskingInWords />
      <Heading>What you can rely on</Heading>
      <div className="nhsuk-u-reading-width">
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            Numbers such as trust/4 stay the same, whatever the record is called and wherever its page is. Some columns
            of tables have the 4 alone: the page of the set says which.
          </li>
          <li>
            In tables, moments are in UTC. Several numbers in one cell have spaces between them. An empty cell is not
            known or does not apply. A text that begins with <code>=</code>, <code>+</code>, <code>-</code> or{' '}
            <code>@</code>, or that a spreadsheet could take for a formula in another way, has an apostrophe before it.
          </li>
          <li>
            Dates are as exact as they are known: <code>2024</code>, <code>2024-09</code> or <code>2024-09-21</code>.
            What is not known is <code>null</code>. In the structure it is left out.
          </li>
          <li>A membership without a person is held by somebody whose name is not published. It is no vacancy.</li>
          <li>
            Each answer says under what licence it is and who publishes it. <code>as_of</code> in JSON, and the header{' '}
            <code>As-Of</code> with a table, say the newest change among the rows that the set has now. What was taken
            away does not show in it.
          </li>
          <li>
            Answers have an <code>ETag</code>, and scripts of any site may read them. Ask again when you need to know
            more, not more than once a minute.
          </li>
          <li>
            What these addresses give may get more properties, and more columns at the end. If something has to change
            or go, it gets a new address with another number than <code>v1</code>.
          </li>
        </ul>
      </div>
    </PageFrame>
  )
}
