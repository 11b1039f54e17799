import { now } from '@/content/clock'
import { homePage } from '@/content/pages/home'
import { thePublic } from '@/content/viewer'
import { siteName } from '@/domain/formatting/site-name'
import { Home } from './home/home'
import { Missing } from './missing'
import { numberedAddress, type NumberedQuery } from './numbered-address'
import { pageMetadata } from './page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: siteName,
  description:
    'Find a community diagnostic centre, read about tests, and see how NHS trusts in Lancashire and South Cumbria improve diagnostics together.',
  path: '/',
})

/** The home page, or what an old link of WordPress's meant: `/?p=12`. */
export default async function HomeRoute({ searchParams }: { searchParams: Promise<NumberedQuery> }) {
  const numbered = numberedAddress('/', await searchParams)
  return numbered === null ? <Home page={await homePage(thePublic, now())} /> : <Missing path={numbered} />
}
