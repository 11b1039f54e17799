import type { Metadata } from 'next'
import { ErrorSummary } from '@/components/nhs/error-summary'
import { DateForm } from '@/components/site/governance/date-form'
import { PageHeading } from '@/components/site/page-heading'
import { daysAround } from '@/content/governance/days-around'
import { formatDay } from '@/domain/formatting/dates'
import { readDate, type TypedDate } from '@/domain/dates/typed-date'
import { redirectTo } from '@/server/page-cache/cache-tags'
import { PageFrame } from '../../page-frame'
import { pageMetadata } from '../../page-metadata'
import { onHref } from './on-href'
import type { queryKeys } from './query-keys'

export const dynamic = 'force-dynamic'

interface Args {
  searchParams: Promise<Partial<Record<(typeof queryKeys)[number], string | string[]>>>
}

const head = {
  title: 'The structure on a date',
  description: 'Who decided, and who they reported to, on any date.',
  path: '/governance/on',
}

/** The first value of a query parameter, or ''. */
const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

const typedIn = async ({ searchParams }: Args): Promise<TypedDate> => {
  const { day, month, year } = await searchParams
  return { day: one(day), month: one(month), year: one(year) }
}

interface Found {
  /** where the structure of that date is shown */
  address?: string
  error?: { field: keyof TypedDate; text: string }
}

const find = async (typed: TypedDate): Promise<Found> => {
  if (Object.values(typed).every((value) => value === '')) return {}
  const read = readDate(typed)
  if ('problem' in read) return { error: { field: read.field, text: read.problem } }
  const { later, since } = await daysAround(read.day)
  if (since !== null) return { address: onHref(since) }
  if (later === null) return { address: '/governance' }
  return {
    error: { field: 'year', text: `Date must be ${formatDay(later)} or later: nothing is known of what was before` },
  }
}

export const generateMetadata = async (args: Args): Promise<Metadata> => {
  const { error } = await find(await typedIn(args))
  return pageMetadata(error ? { ...head, title: `Error: ${head.title}` } : head)
}

/** Leads to the structure on the date that was typed, or says what is wrong with it. */
export default async function OnDatePage(args: Args) {
  const typed = await typedIn(args)
  const { address, error } = await find(typed)
  // dates of changes come and go: what leads somewhere today may lead elsewhere tomorrow
  if (address) redirectTo(address, 307)
  return (
    <PageFrame path={head.path} above={[{ href: '/governance', text: 'Governance' }]} review="lists">
      <ErrorSummary errors={error ? [{ href: `#date-${error.field}`, text: error.text }] : []} />
      <PageHeading title={head.title} lead={head.description} />
      <DateForm values={typed} error={error} />
    </PageFrame>
  )
}
