import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { mayPublish } from '@/access/rules'
import { isSkipped, londonDay, londonMoment } from '@/domain/dates/london-time'
import { isDay } from '@/domain/dates/partial-date'
import { noSuchTime } from '@/domain/dates/typed-moment'
import { formatDay } from '@/domain/formatting/dates'
import { longestPlace, longestSeries, mostMeetings } from '@/domain/governance/meeting-series'
import { noStart, typedStart } from '@/domain/governance/meeting-series-typed'
import { recordId } from '@/domain/identifiers/record-id'
import { inTransaction, requestIn } from '../workflow/transaction'
import { takeTurn } from '../workflow/in-turn'
import { refuse } from '../workflow/refuse'

interface Asked {
  body: number
  days: string[]
  /** 'HH:MM' */
  time: string
  where: string
  series: string
  publish: boolean
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Drafts may hold what cannot be published: nobody wants sixty of them. */
const shortText = (value: unknown, label: string, longest: number): string =>
  text(value).length > longest ? refuse(`${label}: write ${longest} characters or fewer.`) : text(value)

const daysIn = (value: unknown): string[] => {
  const days = Array.isArray(value) ? value : []
  if (days.length === 0) return refuse('Choose at least one day.')
  if (days.length > mostMeetings) return refuse(`These are more than ${mostMeetings} meetings. Shorten the series.`)
  if (!days.every((day): day is string => typeof day === 'string' && isDay(day)))
    return refuse('One of the days is not a day of the calendar.')
  if (new Set(days).size < days.length) return refuse('One day is given twice.')
  return days
}

/** Days, and the time at which meetings start on each. */
const startsIn = (data: Record<string, unknown>): Pick<Asked, 'days' | 'time'> => {
  const days = daysIn(data.days)
  const time = typedStart(text(data.time)) ?? refuse(noStart)
  const skipped = days.find((day) => isSkipped(day, time))
  return skipped === undefined ? { days, time } : refuse(`${formatDay(skipped)}: ${noSuchTime}`)
}

const askedIn = (data: Record<string, unknown>): Asked => ({
  body: recordId(data.body) ?? refuse('Choose the body that meets.'),
  ...startsIn(data),
  where: shortText(data.where, 'Where', longestPlace),
  series: shortText(data.series, 'Series', longestSeries),
  publish: data.publish === true,
})

/** A meeting is public only while its body is. */
async function refuseUnknown(req: PayloadRequest, id: number, publish: boolean): Promise<void> {
  const body = await req.payload.findByID({
    collection: 'governance-bodies',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
    select: { _status: true },
  })
  if (!body) refuse('There is no such body.')
  else if (publish && body._status !== 'published')
    refuse('The public does not see this body: it is a draft. Publish it first, or add the meetings as drafts.')
}

/** A meeting that is there already is not added again. */
async function refuseTwice(req: PayloadRequest, body: number, starts: string[]): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    depth: 0,
    draft: true,
    overrideAccess: true, // a draft of a colleague's is a meeting too
    pagination: false,
    req,
    select: { startsAt: true },
    where: {
      and: [{ or: [{ body: { equals: body } }, { alsoOf: { in: [body] } }] }, { startsAt: { in: starts } }],
    },
  })
  if (docs.length === 0) return
  const days = docs.map(({ startsAt }) => formatDay(londonDay(new Date(startsAt)))).join(', ')
  refuse(`This body has a meeting at that time already: ${days}. Leave that day out.`)
}

const make = async (req: PayloadRequest, { body, days, publish, series, time, where }: Asked): Promise<void> => {
  const starts = days.map((day) => londonMoment(day, time).toISOString())
  await takeTurn(req, `meetings of:${body}`)
  await refuseUnknown(req, body, publish)
  await refuseTwice(req, body, starts)
  for (const startsAt of starts)
    await req.payload.create({
      collection: 'meetings',
      depth: 0,
      draft: !publish,
      overrideAccess: false,
      req,
      data: {
        body,
        startsAt,
        startsAt_tz: 'Europe/London',
        state: 'planned',
        _status: publish ? 'published' : 'draft',
        ...(where ? { where } : {}),
        ...(series ? { series } : {}),
      },
    })
}

const doneWords = ({ days, publish }: Asked): string => {
  const isOne = days.length === 1
  const meetings = isOne ? '1 meeting' : `${days.length} meetings`
  if (!publish) return `${meetings} added as ${isOne ? 'a draft' : 'drafts'}.`
  return `${meetings} ${isOne ? 'is' : 'are'} public.`
}

/** Adds the meetings of a series: all of them or none. */
export const meetingSeries: Endpoint = {
  path: '/series',
  method: 'post',
  handler: async (req) => {
    const { payload, user } = req
    // before anything is looked up: whether there is such a draft is not everybody's to know
    if (!user || !mayPublish(user, 'meetings')) return refuse('The secretariat adds meetings. Ask them.', 403)
    await addDataAndFileToRequest(req)
    const asked = askedIn(req.data ?? {})
    await inTransaction(payload, async (transactionID) => {
      await make(await requestIn(payload, transactionID, user), asked)
      return ['commit', null]
    })
    return Response.json({ message: doneWords(asked) })
  },
}
