import type { Span } from '@/domain/dates/partial-date'
import { tenseOf, type Tense } from '@/domain/governance/line-tense'
import { lifeOf, type Body } from '@/domain/governance/reporting-lines'
import { addressOf } from '@/domain/public-records'
import { byName } from '@/domain/text/by-name'
import { nameToday } from './name-today'
import { publicStructure } from './public-structure'

/** A body with what has to hold for each appointment of somebody to it. */
export interface SatOn {
  body: Body
  href: string
  appointments: (readonly Span[])[]
}

/** The bodies of each person with a public appointment to a public seat. */
export const bodiesOfPeople = async (): Promise<Map<number, SatOn[]>> => {
  const { records } = await publicStructure()
  const bodies = new Map(records.bodies.map((body) => [body.id, body]))
  const seats = new Map(records.seats.map((seat) => [seat.id, seat]))
  const found = new Map<number, Map<number, SatOn>>()
  for (const appointment of records.appointments) {
    const { holder } = appointment
    const seat = seats.get(appointment.seat)
    const body = bodies.get(seat?.body ?? 0)
    if (typeof holder !== 'number' || !seat || !body) continue
    const own = found.get(holder) ?? new Map<number, SatOn>()
    const before = own.get(body.id)?.appointments ?? []
    const appointments = [...before, [appointment, seat, lifeOf(body)]]
    own.set(body.id, { body, href: addressOf('governance-bodies', body.slug), appointments })
    found.set(holder, own)
  }
  return new Map([...found].map(([person, own]) => [person, [...own.values()]]))
}

/** A body on which somebody has, had or will have a seat: of several tenses it is now, else coming. */
export interface BodyOfPerson {
  id: number
  href: string
  text: string
  tense: Tense
}

const strongest: readonly Tense[] = ['now', 'coming', 'past']

/** The bodies of somebody as seen on a day, 'YYYY-MM-DD', by the names of today. */
export const seenOn = (bodies: readonly SatOn[], day: string): BodyOfPerson[] =>
  bodies
    .map(({ appointments, body, href }) => {
      const tenses = appointments.map((spans) => tenseOf(spans, day))
      const tense = strongest.find((one) => tenses.includes(one)) ?? 'past'
      return { id: body.id, href, text: nameToday(body), tense }
    })
    .sort((a, b) => byName({ name: a.text }, { name: b.text }))
