import type { Metadata } from 'next'
import { cache } from 'react'
import { now } from '@/content/clock'
import { findCentres } from '@/content/centres/finder'
import { testList } from '@/content/centres/tests'
import { pageMetadata } from '../page-metadata'
import type { queryKeys } from './query-keys'
import { AllCentres, Results } from './results'
import { head } from './head'

export const dynamic = 'force-dynamic'

interface Args {
  searchParams: Promise<Partial<Record<(typeof queryKeys)[number], string | string[]>>>
}

/** The first value of a query parameter, or ''. */
const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()

const read = cache(async (test: string, near: string) => {
  const tests = await testList()
  return { asked: { test, near }, tests, found: await findCentres({ test, near }, tests, now()) }
})

const readFor = async ({ searchParams }: Args) => {
  const { test, near } = await searchParams
  return read(one(test), one(near))
}

export const generateMetadata = async (args: Args): Promise<Metadata> => {
  const { asked, found } = await readFor(args)
  if (found.problem) return pageMetadata({ ...head, title: `Error: ${head.title}` })
  return pageMetadata(asked.test || asked.near ? { ...head, title: found.heading } : head)
}

/** The finder: every centre at first, then what was looked for. */
export default async function CentresPage(args: Args) {
  const { asked, tests, found } = await readFor(args)
  const options = tests.map(({ slug, name }) => ({ value: slug, text: name }))
  const isResult = (asked.test || asked.near) && !found.problem
  return isResult ? (
    <Results asked={asked} tests={options} found={found} />
  ) : (
    <AllCentres asked={asked} tests={options} found={found} />
  )
}
