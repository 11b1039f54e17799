'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import type { SubmitEvent } from 'react'
import { conditionsOf, type EventFilter, filterIn, queryOf, whereIn } from '@/domain/audit/event-filter'
import { eventNames } from '@/domain/audit/event-names'
import { londonDay, londonMoment } from '@/domain/dates/london-time'
import { type Choice, LabelledSelect } from '../labelled-select'

interface Props {
  /** nobody to choose from: the person sees what they did themselves */
  people: Choice[]
  kinds: Choice[]
}

const whats: Choice[] = Object.entries(eventNames).map(([value, label]) => ({ value, label }))

const startOf = (day: string): string => londonMoment(day, '00:00').toISOString()
const endOf = (day: string): string => londonMoment(day, '24:00').toISOString()
/** The end of a day is the first moment of the next. */
const dayOf = (moment: string, isEnd: boolean): string => {
  const time = Date.parse(moment) - (isEnd ? 1 : 0)
  return Number.isNaN(time) ? '' : londonDay(new Date(time))
}

interface DayProps {
  name: keyof EventFilter
  label: string
  value: string | undefined
}

const Day = ({ label, name, value }: DayProps) => (
  <label>
    {label}
    <input type="date" name={name} defaultValue={value ?? ''} />
  </label>
)

/** Above the list of events: narrows it by who, what, kind and days, and downloads what it shows. */
export function EventFilters({ kinds, people }: Props) {
  const router = useRouter()
  const query = new URLSearchParams(useSearchParams().toString())
  const filter = filterIn(query, dayOf)
  const apply = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const asked = Object.fromEntries(new FormData(event.currentTarget)) as EventFilter // the names of the fields below
    router.push(`/admin/collections/audit-events?${queryOf(conditionsOf(asked, startOf, endOf))}`)
  }
  return (
    <form className="audit-filters" key={query.toString()} onSubmit={apply} aria-label="Filter events">
      {people.length > 0 ? (
        <LabelledSelect name="who" label="Who" all="Everybody" choices={people} value={filter.who} />
      ) : null}
      <LabelledSelect name="what" label="What" all="Everything" choices={whats} value={filter.what} />
      <LabelledSelect name="kind" label="Kind of record" all="All kinds" choices={kinds} value={filter.kind} />
      <Day name="from" label="From" value={filter.from} />
      <Day name="until" label="Until" value={filter.until} />
      <div className="audit-filters__actions">
        <button type="submit">Show</button>
        <a href="/admin/collections/audit-events">Show all</a>
        <a href={`/api/audit-events/csv?${whereIn(query)}`} download>
          Download these as CSV
        </a>
      </div>
    </form>
  )
}
