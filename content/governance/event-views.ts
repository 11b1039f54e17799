import { addressOf } from '@/domain/public-records'
import type { StructureEvent } from '@/domain/governance/events'
import { deputyFor } from '@/domain/governance/words'
import type { LineKind, Body } from '@/domain/governance/reporting-lines'
import { idOf, idsOf, organisationsNamed, type Link } from '../relations'
import { addTags } from '../stored/read'
import { findByIds } from '../stored/records'
import type { Appointed } from './as-rules'

/** Something that happened to the structure, or will, as pages tell of it. */
export interface EventView {
  key: string
  what: StructureEvent['what']
  /** a partial date */
  date: string
  /** the body that it is about, with its name of that day */
  body: Link
  /** the bodies that a line leads to, or that took the place of this one */
  others: Link[]
  /** of a line */
  kind: LineKind | null
  /** the name before */
  was: string | null
  seat: string | null
  /** how many of a seat there are; null: not known */
  howMany: number | null
  /** who came or left; null: somebody whose name is not published */
  holder: string | null
  onBehalfOf: string | null
}

const linkOfBody = ({ name, slug }: Body): Link => ({ href: addressOf('governance-bodies', slug), text: name })

const othersOf = (event: StructureEvent): Link[] =>
  event.what === 'dissolved' ? event.into.map(linkOfBody) : 'to' in event ? [linkOfBody(event.to)] : []

/** Events in words' parts, in the order given; names as far as they may be shown. */
export const eventViews = async (events: readonly StructureEvent<Appointed>[]): Promise<EventView[]> => {
  const stored = events.map((event) => ('appointment' in event ? event.appointment.record : null))
  const [people, organisations] = await Promise.all([
    findByIds('people', idsOf(stored.map((record) => (record?.holder === 'person' ? record.person : null)))),
    organisationsNamed(stored.map((record) => record?.onBehalfOf)),
  ])
  addTags(
    events.flatMap(({ record: { id, kind } }) =>
      kind === 'seat' ? [`seats:${id}`] : kind === 'appointment' ? [`appointments:${id}`] : [],
    ),
  )
  return events.map((event, place): EventView => {
    const record = stored[place]
    const person = record?.holder === 'person' ? people.get(idOf(record.person) ?? 0) : undefined
    return {
      key: event.key,
      what: event.what,
      date: event.date,
      body: linkOfBody(event.body),
      others: othersOf(event),
      kind: 'kind' in event ? event.kind : null,
      was: 'from' in event ? event.from : null,
      seat: 'seat' in event ? (record?.isDeputy ? deputyFor(event.seat.label) : event.seat.label) : null,
      howMany: 'howMany' in event ? event.howMany : null,
      holder: person?.shownToPublic === true ? person.name : null,
      onBehalfOf: organisations[place]?.name ?? null,
    }
  })
}
