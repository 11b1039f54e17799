import { Pagination } from '@/components/nhs/pagination'
import { ReferralMatrix } from '@/components/site/centres/referral-matrix'
import { PageHeading } from '@/components/site/page-heading'
import { referralMatrix } from '@/content/centres/referrals'
import { now } from '@/content/clock'
import { PageFrame } from '../../page-frame'
import { pageMetadata } from '../../page-metadata'
import type { queryKeys } from './query-keys'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Who can refer, for which test, and where',
  description:
    'For GP practices and hospitals: each test at each community diagnostic centre, and who can refer for it.',
  path: '/tests/who-can-refer',
}

export const metadata = pageMetadata(head)

interface Args {
  searchParams: Promise<Partial<Record<(typeof queryKeys)[number], string | string[]>>>
}

/** Tests by centres: who can refer people there. */
export default async function WhoCanRefer({ searchParams }: Args) {
  const asked = Number((await searchParams).page)
  const { checked, groups, others, page, pages, rows } = await referralMatrix(
    Number.isSafeInteger(asked) && asked > 0 ? asked : 1,
    now(),
  )
  return (
    <PageFrame path={head.path} above={[{ href: '/tests', text: 'Tests' }]} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <p>
        {checked} What is not known yet is not a no: ask the centre.{' '}
        <a href="/api/open/v1/who-can-refer.csv">Download the table (CSV)</a>.
      </p>
      <ReferralMatrix
        caption={`Who can refer, by test and centre${pages > 1 ? ` (part ${page} of ${pages})` : ''}`}
        groups={groups}
        rows={rows}
      />
      <Pagination
        page={page}
        pages={pages}
        label="Centres"
        hrefOf={(number) => (number === 1 ? head.path : `${head.path}?page=${number}`)}
      />
      {others.length > 0 ? (
        <p>
          Not listed at {pages > 1 ? 'these centres' : 'any centre'} yet:{' '}
          {others.map(({ href, text }, place) => (
            <span key={href}>
              {place === 0 ? '' : ', '}
              <a href={href}>{text}</a>
            </span>
          ))}
          .
        </p>
      ) : null}
    </PageFrame>
  )
}
