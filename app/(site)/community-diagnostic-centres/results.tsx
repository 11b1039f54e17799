import { Details } from '@/components/nhs/details'
import { ErrorSummary } from '@/components/nhs/error-summary'
import { Heading } from '@/components/nhs/heading'
import type { Option } from '@/components/nhs/select'
import { CentreList } from '@/components/site/centres/centre-list'
import { Finder } from '@/components/site/centres/finder'
import { HubAndSpoke } from '@/components/site/centres/hub-and-spoke'
import { Columns } from '@/components/site/columns'
import { PageHeading } from '@/components/site/page-heading'
import type { Asked, Found } from '@/content/centres/finder'
import { placesAttribution } from '@/content/places/places'
import { CentresMap } from '../centres-map'
import { PageFrame } from '../page-frame'
import { head } from './head'

interface Props {
  asked: Asked
  tests: Option[]
  found: Found
}

const Centres = ({ found }: Pick<Props, 'found'>) => (
  <>
    {found.note ? <p>{found.note}</p> : null}
    {found.centres.length + found.maybe.length > 0 ? <HubAndSpoke /> : null}
    {found.centres.length > 0 ? <CentreList centres={found.centres} /> : null}
    {found.maybe.length > 0 ? (
      <>
        {found.centres.length > 0 ? <Heading>Centres that may offer it</Heading> : null}
        <p>These centres do tests of this kind. Which ones is not confirmed yet. Ask the person who refers you.</p>
        <CentreList centres={found.maybe} />
      </>
    ) : null}
    <p className="site-note">{placesAttribution}</p>
  </>
)

const Map = ({ found }: Pick<Props, 'found'>) => (
  <CentresMap title="Where the centres are in the region" centres={[...found.centres, ...found.maybe]} />
)

const suggestionsIn = ({ asked, found }: Pick<Props, 'asked' | 'found'>) =>
  found.suggestions.map((near) => ({
    href: `${head.path}?${new URLSearchParams({ ...(asked.test ? { test: asked.test } : {}), near }).toString()}#results`,
    text: `Did you mean ${near}?`,
  }))

/** The finder with every centre below it, and what is wrong with what was asked. */
export function AllCentres({ asked, tests, found }: Props) {
  const errors = found.problem ? [{ href: '#near', text: found.problem }, ...suggestionsIn({ asked, found })] : []
  return (
    <PageFrame path={head.path} review="lists">
      <ErrorSummary id="results" errors={errors} />
      <PageHeading title={head.title} lead={head.description} />
      <Finder tests={tests} test={asked.test} near={asked.near} error={found.problem} />
      <Columns aside={<Map found={found} />}>
        <Heading>{found.heading}</Heading>
        <Centres found={found} />
      </Columns>
    </PageFrame>
  )
}

/** What was found, before all else; the search is folded below its heading. */
export function Results({ asked, tests, found }: Props) {
  return (
    <PageFrame path={head.path} above={[{ href: head.path, text: head.title }]} review="lists">
      <PageHeading title={found.heading} focusId="results" />
      <Details summary="Change search">
        <Finder tests={tests} test={asked.test} near={asked.near} plain />
      </Details>
      <Columns aside={<Map found={found} />}>
        <Centres found={found} />
      </Columns>
    </PageFrame>
  )
}
