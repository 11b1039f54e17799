import { cache } from 'react'
import { now } from '@/content/clock'
import { testPage } from '@/content/centres/tests'
import { recordPage } from '../../record-page'
import { Test } from '../test'
import type { queryKeys } from './query-keys'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ slug: string }>
  searchParams: Promise<Partial<Record<(typeof queryKeys)[number], string | string[]>>>
}

/** The page of a test, read once for metadata and body. */
const pageNear = cache((near: string) =>
  recordPage({
    section: '/tests',
    read: (viewer, slug) => testPage(viewer, slug, near, now()),
    head: ({ name, summary, href, centres }) => ({
      title: centres.problem ? `Error: ${name}` : name,
      description: summary,
      path: href,
    }),
    Body: Test,
  }),
)

const near = async ({ searchParams }: Args): Promise<string> => {
  const { near: value } = await searchParams
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
}

export const generateMetadata = async (args: Args) => pageNear(await near(args)).generateMetadata(args)

export default async function TestPage(args: Args) {
  const { Page } = pageNear(await near(args))
  return Page(args)
}
