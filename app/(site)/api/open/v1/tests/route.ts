import { testsData } from '@/content/centres/open-data'
import { now } from '@/content/clock'
import { absolute } from '@/content/site/site-address'
import { testsAsServices } from '@/open-data/open-referral/services'
import { json } from '../json'
import { licensed } from '../licensed'

export const dynamic = 'force-dynamic'

const withPage = <One extends { href: string }>(one: One): One & { page: string } => ({
  ...one,
  page: absolute(one.href),
})

/** All public tests, with where each is done. */
export const GET = async (): Promise<Response> => {
  const { centres, tests } = await testsData(now())
  return json(testsAsServices({ ...licensed(), centres: centres.map(withPage), tests: tests.map(withPage) }))
}
