import { now } from '@/content/clock'
import { homePage } from '@/content/pages/home'
import { thePublic } from '@/content/viewer'
import { siteName } from '@/domain/formatting/site-name'
import { Home } from './home/home'
import { pageMetadata } from './page-metadata'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata({
  title: siteName,
  description:
    'Find a community diagnostic centre, read about tests, and see how NHS trusts in Lancashire and South Cumbria improve diagnostics together.',
  path: '/',
})

export default async function HomeRoute() {
  return <Home page={await homePage(thePublic, now())} />
}
