import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { eventWords } from '@/domain/audit/event-names'
import { csvRow } from '@/domain/csv/row'
import { londonDay } from '@/domain/dates/london-time'
import type { AuditEvent } from '@/payload-types'

/** Rows read at once, and in one file. */
const page = 1_000
const most = 100_000

const heading = csvRow(['When (UTC)', 'Who', 'User number', 'What', 'Kind', 'Record', 'Title', 'In short'])

const rowOf = ({ at, details, kind, recordId, title, userId, userName, what }: AuditEvent): string =>
  csvRow([
    at,
    userName ?? null,
    userId ?? null,
    eventWords(what),
    kind ?? null,
    recordId ?? null,
    title ?? null,
    details ?? null,
  ])

/** As the list in the panel searches. */
const searched = (words: unknown): Where[] =>
  typeof words === 'string' && words.trim() !== ''
    ? [{ or: ['userName', 'title', 'details'].map((field): Where => ({ [field]: { like: words.slice(0, 200) } })) }]
    : []

/** Events before one, newest first, as far as whoever asks may read them. */
const eventsBefore = async (req: PayloadRequest, last: number | null): Promise<AuditEvent[]> => {
  const { search, where } = req.query as { search?: unknown; where?: Where } // parsed by Payload; refused below if it is none
  const before: Where[] = last === null ? [] : [{ id: { less_than: last } }]
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    depth: 0,
    limit: page,
    overrideAccess: false,
    pagination: false,
    sort: '-id',
    user: req.user,
    where: { and: [...(where ? [where] : []), ...searched(search), ...before] },
  })
  return docs
}

/** The file, a page of rows at a time, as fast as it is taken. */
const fileOf = (req: PayloadRequest, first: AuditEvent[]): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let [events, sent] = [first, 0]
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      // the mark makes spreadsheets read it as UTF-8
      controller.enqueue(encoder.encode(`\uFEFF${heading}`))
    },
    pull: async (controller) => {
      const last = events.at(-1)
      if (last) controller.enqueue(encoder.encode(events.map(rowOf).join('')))
      sent += events.length
      if (!last || events.length < page) {
        controller.close()
      } else if (sent >= most) {
        controller.enqueue(encoder.encode(csvRow([`There are more: a file holds ${most} rows. Ask for fewer days.`])))
        controller.close()
      } else events = await eventsBefore(req, last.id)
    },
  })
}

/** The events that the list in the panel shows, with its filters and the reader's rights, as a CSV file. */
export const eventsCsv: Endpoint = {
  path: '/csv',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in to see this.', 401, null, true)
    const first = await eventsBefore(req, null)
    return new Response(fileOf(req, first), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="who-did-what-${londonDay(new Date())}.csv"`,
        'cache-control': 'no-store',
      },
    })
  },
}
