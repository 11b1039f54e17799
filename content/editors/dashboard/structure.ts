import type { TypedUser } from 'payload'
import { latestDay } from '@/domain/dates/partial-date'
import { endingSoon } from '@/domain/governance/desk/ending'
import { bodiesWithSeats, type BodyWithSeats, type HeldRecord } from '../structure/whole'
import type { Kept } from './kept'
import { namesOfPeople } from '../people-names'
import { type Line, most } from './line'

/** What the structure asks of those who keep it. */
interface StructureTasks {
  /** terms and appointments that end soon, the first first */
  terms: Line[]
  vacancies: Line[]
}

const hrefOf = (body: number, seat: number): string => `/admin/seats-and-members/${body}#seat-${seat}`

const personIn = ({ holder }: HeldRecord): number | null => (typeof holder === 'number' ? holder : null)

const termLines = async (user: TypedUser, bodies: readonly BodyWithSeats[], today: string): Promise<Line[]> => {
  const found = bodies
    .flatMap((body) =>
      body.seats.flatMap(({ seat, ...tenses }) => endingSoon(tenses, today).map((one) => ({ body, one, seat }))),
    )
    .sort((a, b) => latestDay(a.one.ends).localeCompare(latestDay(b.one.ends)))
    .slice(0, most)
  const holders = found.flatMap(({ one }) => [one.held, ...one.followers])
  const names = await namesOfPeople(
    user,
    holders.flatMap((held) => personIn(held) ?? []),
  )
  const nameOf = (held: HeldRecord): string => names.get(personIn(held) ?? 0) ?? 'Somebody whose name is not published'
  return found.map(({ body, one: { followers, held, words }, seat }) => ({
    href: hrefOf(body.id, seat.id),
    title: `${nameOf(held)}: ${seat.label}, ${body.name}`,
    kind: '',
    note: [words, followers.length > 0 && `followed by ${followers.map(nameOf).join(' and ')}`]
      .filter(Boolean)
      .join(', '),
  }))
}

/** Terms that end within 90 days, and seats that are vacant, each one click from the desk of its body. */
export async function structureTasks(
  user: TypedUser,
  collections: readonly Kept[],
  today: string,
): Promise<StructureTasks> {
  if (!collections.includes('appointments')) return { terms: [], vacancies: [] }
  const bodies = await bodiesWithSeats(user, today)
  return {
    terms: await termLines(user, bodies, today),
    vacancies: bodies
      .flatMap(({ id, name, seats }) =>
        seats
          .filter(({ isVacant }) => isVacant)
          .map(({ seat, state }): Line => ({
            href: hrefOf(id, seat.id),
            title: `${seat.label}, ${name}`,
            kind: '',
            note: state,
          })),
      )
      .slice(0, most),
  }
}
