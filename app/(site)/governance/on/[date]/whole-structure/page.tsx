import type { Metadata } from 'next'
import { cache } from 'react'
import { chartsOn } from '@/content/governance/charts'
import { chairsOnDay } from '@/content/governance/on-day'
import { isDay } from '@/domain/dates/partial-date'
import { formatDay } from '@/domain/formatting/dates'
import { redirectTo } from '@/server/page-cache/cache-tags'
import { Missing } from '../../../../missing'
import { messageMetadata, pageMetadata } from '../../../../page-metadata'
import { chartNotes } from '../../../charts'
import { WholeStructure, wholeHref } from '../../../whole-structure'
import { onHref } from '../../on-href'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ date: string }>
}

const read = cache(async (day: string) => (isDay(day) ? chairsOnDay(day) : null))

const headOf = (day: string) => ({
  title: `The whole structure on ${formatDay(day)}`,
  description: `All bodies of ${formatDay(day)}, their reporting lines, and a chart of each branch.`,
  path: wholeHref(onHref(day)),
})

export const generateMetadata = async ({ params }: Args): Promise<Metadata> => {
  const { date } = await params
  return (await read(date)) === null ? messageMetadata('Page not found') : pageMetadata(headOf(date))
}

/** The structure on a day on which something changed, whole. */
export default async function WholeStructureOnDay({ params }: Args) {
  const { date } = await params
  const found = await read(date)
  if (found === null) return <Missing path={wholeHref(onHref(date))} />
  const charts = await chartsOn(found.all, date, chartNotes(found.chaired))
  if (charts.length < 2) redirectTo(onHref(date), 307)
  const { description, path, title } = headOf(date)
  return (
    <WholeStructure
      title={title}
      lead={description}
      path={path}
      above={[
        { href: '/governance', text: 'Governance' },
        { href: onHref(date), text: formatDay(date) },
      ]}
      bodies={found.all}
      day={date}
      then="on this day"
      withDates
      charts={charts}
    />
  )
}
