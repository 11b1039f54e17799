import type { AdminViewServerProps, ServerProps } from 'payload'
import { mayPublish } from '@/access/rules'
import { MakeMeetings } from '@/components/admin/meeting-series/make-meetings'
import { SeriesForm, type SeriesTyped } from '@/components/admin/meeting-series/series-form'
import { now } from '@/content/clock'
import { bodiesThatMeet, daysTaken } from '@/content/editors/meeting-series'
import { londonDay } from '@/domain/dates/london-time'
import { formatDay, formatTime, formatWeekday } from '@/domain/formatting/dates'
import { readSeries } from '@/domain/governance/meeting-series-typed'
import { daysOfSeries, mostMeetings, seriesInWords } from '@/domain/governance/meeting-series'
import { Told } from '@/components/admin/told'
import { PanelPage } from './panel-page'

type Searched = AdminViewServerProps['searchParams']

const names = ['body', 'occurrence', 'weekday', 'interval', 'from', 'until', 'time'] as const

const typedIn = (searched: Searched): SeriesTyped =>
  Object.fromEntries(
    names.map((name) => {
      const value = searched?.[name]
      return [name, typeof value === 'string' ? value : '']
    }),
  ) as SeriesTyped // each of the names

const Days = async ({ typed, user }: { typed: SeriesTyped; user: NonNullable<ServerProps['user']> }) => {
  const read = readSeries(typed)
  if ('problem' in read) return <Told as="p">{read.problem}</Told>
  const days = daysOfSeries(read.series)
  if (days.length === 0) return <Told as="p">There is no such day between the first and the last.</Told>
  if (days.length > mostMeetings)
    return <Told as="p">{`These are more than ${mostMeetings} meetings. Give an earlier last day.`}</Told>
  const taken = new Set(await daysTaken(user, read.body, days, read.time))
  return (
    <section aria-labelledby="series-days">
      <Told as="h2" id="series-days">
        {`${seriesInWords(read.series)} at ${formatTime(read.time)}`}
      </Told>
      <MakeMeetings
        key={JSON.stringify(typed)}
        body={read.body}
        time={read.time}
        days={days.map((day) => ({ day, words: `${formatWeekday(day)} ${formatDay(day)}`, taken: taken.has(day) }))}
      />
    </section>
  )
}

const Series = async ({ searched, user }: { searched: Searched; user: ServerProps['user'] }) => {
  if (!user || !mayPublish(user, 'meetings')) return <p>The secretariat adds meetings. Ask them.</p>
  const typed = typedIn(searched)
  const bodies = await bodiesThatMeet(user, londonDay(now()))
  const isAsked = Object.values(typed).some((value) => value !== '')
  return (
    <div className="writing-report meeting-series">
      <h1>Add a series of meetings</h1>
      <p>Say when a body meets, look at the days, and add all the meetings in one step.</p>
      <SeriesForm bodies={bodies.map(({ id, name }) => ({ value: String(id), label: name }))} typed={typed} />
      {isAsked ? <Days typed={typed} user={user} /> : null}
    </div>
  )
}

/** The panel's view "Add a series of meetings", at /admin/meeting-series. */
export const MeetingSeries = (props: AdminViewServerProps) => (
  <PanelPage {...props}>
    <Series searched={props.searchParams} user={props.initPageResult.req.user ?? undefined} />
  </PanelPage>
)
