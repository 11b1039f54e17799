import type { Metadata } from 'next'
import { cache } from 'react'
import { now } from '@/content/clock'
import { findCentres, type Asked } from '@/content/centres/finder'
import { testList } from '@/content/centres/tests'
import { wishes } from '@/domain/centres/answers'
import { pageMetadata } from '../page-metadata'
import { keyOf } from './finder-address'
import type { queryKeys } from './query-keys'
import { AllCentres, Results } from './results'
import { head, leadOf } from './head'

export const dynamic = 'force-dynamic'

interface Args {
  searchParams: Promise<Partial<Record<(typeof queryKeys)[number], string | string[]>>>
}

/** The first value of a query parameter, or ''. */
const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()

const read = cache(async (test: string, near: string, wished: string, page: number) => {
  const tests = await testList()
  const asked: Asked = { test, near, wished: wishes.filter((wish) => wished.split(' ').includes(wish)), page }
  return { asked, tests, found: await findCentres(asked, tests, now()) }
})

const readFor = async ({ searchParams }: Args) => {
  const query = await searchParams
  const wished = wishes.filter((wish) => one(query[keyOf[wish]]) === 'yes').join(' ')
  return read(one(query.test), one(query.near), wished, Number(one(query.page)) || 1)
}

const isAsked = ({ near, page, test, wished }: Asked): boolean =>
  test !== '' || near !== '' || wished.length > 0 || page > 1

export const generateMetadata = async (args: Args): Promise<Metadata> => {
  const { asked, found } = await readFor(args)
  const general = { ...head, description: leadOf(found) }
  if (found.problem) return pageMetadata({ ...general, title: `Error: ${head.title}` })
  const further = found.page > 1 ? ` (page ${found.page} of ${found.pages})` : ''
  return pageMetadata(isAsked(asked) ? { ...general, title: `${found.heading}${further}` } : general)
}

/** The finder: every centre at first, then what was looked for. */
export default async function CentresPage(args: Args) {
  const { asked, tests, found } = await readFor(args)
  const options = tests.map(({ slug, name }) => ({ value: slug, text: name }))
  return isAsked(asked) && !found.problem ? (
    <Results asked={asked} tests={options} found={found} />
  ) : (
    <AllCentres asked={asked} tests={options} found={found} />
  )
}
