import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { keepsStructure } from '@/access/structure-uses'
import { dayAfter } from '@/domain/dates/london-time'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { daysShown, removalDay } from '@/domain/governance/retention'
import { idOf } from '../../relations'
import { namesOfPeople } from '../people-names'
import { type Line, most } from './line'

/** As the setting without a number. */
const usualDays = 30

/** The ends of all appointments of each person, as they are public and as they are drafted; null where there is none. */
const endsByPerson = async (user: TypedUser): Promise<Map<number, (string | null)[]>> => {
  const payload = await getPayload({ config })
  const states = await Promise.all(
    [false, true].map((draft) =>
      payload.find({
        collection: 'appointments',
        depth: 0,
        draft,
        overrideAccess: false,
        pagination: false,
        select: { person: true, until: true },
        user,
      }),
    ),
  )
  const ends = new Map<number, (string | null)[]>()
  for (const { person, until } of states.flatMap(({ docs }) => docs)) {
    const id = idOf(person)
    if (id !== null) ends.set(id, [...(ends.get(id) ?? []), until || null])
  }
  return ends
}

/** Whose names go within 90 days by the retention period, the first first, for whoever keeps them. */
export async function leavingNames(user: TypedUser, today: string): Promise<Line[]> {
  if (!keepsStructure(user)) return []
  const payload = await getPayload({ config })
  const rule = await payload.findGlobal({ slug: 'name-retention', depth: 0, overrideAccess: false, user })
  const { daysBefore, years } = rule
  if (!years) return []
  const near = [...(await endsByPerson(user))]
    .flatMap(([id, ends]) => {
      const day = removalDay(ends, years, today)
      return day !== null && day <= dayAfter(today, daysShown) ? [{ id, day }] : []
    })
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(0, most)
  const names = await namesOfPeople(
    user,
    near.map(({ id }) => id),
  )
  const days = daysBefore ?? usualDays
  return near.map(({ day, id }) => ({
    href: `/admin/collections/people/${id}`,
    title: names.get(id) ?? 'A person',
    kind: '',
    note:
      day > dayAfter(today, days)
        ? `The name goes on ${formatPartialDate(day)}`
        : `The name goes ${days} days after the mail that tells of it, not before ${formatPartialDate(day)}`,
  }))
}
