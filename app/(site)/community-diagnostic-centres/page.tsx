import { ErrorSummary } from '@/components/nhs/error-summary'
import { Heading } from '@/components/nhs/heading'
import { CentreList } from '@/components/site/centres/centre-list'
import { Columns } from '@/components/site/columns'
import { Finder } from '@/components/site/centres/finder'
import { PageHeading } from '@/components/site/page-heading'
import { now } from '@/content/clock'
import { findCentres } from '@/content/centres/finder'
import { placesAttribution } from '@/content/places/places'
import { testList } from '@/content/centres/tests'
import { CentresMap } from '../centres-map'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'
import type { queryKeys } from './query-keys'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Community diagnostic centres',
  description: 'Find a centre for your test. You need a referral, mostly from your GP.',
  path: '/community-diagnostic-centres',
}

export const metadata = pageMetadata(head)

interface Args {
  searchParams: Promise<Partial<Record<(typeof queryKeys)[number], string | string[]>>>
}

/** The first value of a query parameter, or ''. */
const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()

export default async function CentresPage({ searchParams }: Args) {
  const query = await searchParams
  const asked = { test: one(query.test), near: one(query.near) }
  const tests = await testList()
  const found = await findCentres(asked, tests, now())
  return (
    <PageFrame path={head.path}>
      {found.problem ? <ErrorSummary errors={[{ href: '#near', text: found.problem }]} /> : null}
      <PageHeading title={head.title} lead={head.description} />
      <Finder
        tests={tests.map(({ slug, name }) => ({ value: slug, text: name }))}
        test={asked.test}
        near={asked.near}
        error={found.problem}
      />
      <Columns aside={<CentresMap title="Where the centres are in the region" centres={found.centres} />}>
        <Heading>{found.heading}</Heading>
        {found.note ? <p>{found.note}</p> : null}
        {found.centres.length > 0 ? <CentreList centres={found.centres} /> : null}
        <p className="site-note">{placesAttribution}</p>
      </Columns>
    </PageFrame>
  )
}
