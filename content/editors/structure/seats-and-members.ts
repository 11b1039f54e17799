import type { TypedUser } from 'payload'
import { keepsStructure } from '@/access/structure-uses'
import { lineOn, type Tense } from '@/domain/governance/line-tense'
import { nextTermBegins } from '@/domain/governance/desk/next-term'
import { holdingInWords, inOrder, seatInTenses, type SeatInTenses } from '@/domain/governance/desk/seats'
import { datesInWords, lineNames, roleNames } from '@/domain/governance/words'
import { formatPartialDate } from '@/domain/dates/partial-date'
import type { GovernanceBody, Seat } from '@/payload-types'
import { idOf } from '../../relations'
import { deskChoices, type DeskChoices } from './desk-choices'
import { organisationName } from './desk-words'
import { findAs, type Find } from './find-as'
import { type Appointed, asHeld, asPlace } from '../../governance/as-rules'

/** Somebody who holds, held or will hold a seat, as the desk shows them. */
export interface DeskMember {
  id: number
  name: string
  onBehalfOf: string | null
  /** 'from 1 May 2024 until 2025' */
  dates: string
  /** stands in for those who hold the seat */
  isDeputy: boolean
  /** 'Term 2, ends 30 April 2027' */
  term: string
  /** when a further term would begin; '' where that is not known */
  nextTerm: string
}

/** A seat of a body as the desk shows it. */
export interface DeskSeat {
  id: number
  label: string
  /** 'Appointed, 5 such seats, filled by the trusts' */
  about: string
  state: string
  isVacant: boolean
  tense: Tense
  now: DeskMember[]
  /** who stands in for them */
  deputies: DeskMember[]
  coming: DeskMember[]
  past: DeskMember[]
}

/** A reporting line of a body as the desk shows it. */
export interface DeskLine {
  id: string
  words: string
  tense: Tense
  /** whether an end could be given to it */
  isOpen: boolean
}

/** A body at the desk. */
export interface Desk {
  id: number
  name: string
  /** where the public reads it; null if it does not */
  address: string | null
  /** whether a newer draft of it, which would be published too, keeps its lines from being changed here */
  isInDraft: boolean
  lines: DeskLine[]
  seats: DeskSeat[]
  /** seats and appointments that are drafts only, with where they are */
  drafts: { href: string; title: string }[]
  choices: DeskChoices
}

type Kept = 'governance-bodies' | 'seats' | 'appointments' | 'people'
const termInWords = (term: number | null | undefined, ends: string | null): string =>
  [term && `Term ${term}`, ends && `${term ? 'ends' : 'Term ends'} ${formatPartialDate(ends)}`]
    .filter(Boolean)
    .join(', ')

const seatsAtDesk = async (
  find: Find<Kept>,
  { dissolved, established, id }: GovernanceBody,
  { organisations }: DeskChoices,
  day: string,
): Promise<Pick<Desk, 'seats' | 'drafts'>> => {
  const seats = await find('seats', { body: { equals: id } })
  const all = await find('appointments', { seat: { in: seats.map((one) => one.id) } })
  const people = await find('people', { id: { in: all.flatMap(({ person }) => idOf(person) ?? []) } })
  const names = new Map(people.map((person) => [person.id, person.name]))
  const life = { from: established, until: dissolved }
  const isPublic = ({ _status }: { _status?: string | null }): boolean => _status === 'published'
  const memberOf = ({ record }: Appointed, ends: string | null = null, isAbout = false): DeskMember => ({
    id: record.id,
    name:
      record.holder === 'person'
        ? (names.get(idOf(record.person) ?? 0) ?? 'A person')
        : 'Somebody whose name is not published',
    onBehalfOf: organisationName(record.onBehalfOf, organisations),
    dates: holdingInWords(record, isAbout),
    isDeputy: record.isDeputy === true,
    term: termInWords(record.term, ends),
    nextTerm: formatPartialDate(nextTermBegins(record) ?? ''),
  })
  const asDeskSeat = (
    { coming, deputies, now, past, seat, ...more }: SeatInTenses<Appointed>,
    record: Seat,
  ): DeskSeat => {
    const filledBy = organisationName(record.filledBy, organisations)
    const about = [
      seat.label === roleNames[record.role] ? '' : roleNames[record.role],
      seat.howMany === null || seat.howMany === 1 ? '' : `${seat.howMany} such seats`,
      filledBy && `filled by ${filledBy}`,
      datesInWords(seat),
    ]
    return {
      id: seat.id,
      label: seat.label,
      about: about.filter(Boolean).join(', '),
      state: more.state,
      isVacant: more.isVacant,
      tense: more.tense,
      now: now.map(({ held, isAbout, termEnds }) => memberOf(held, termEnds, isAbout)),
      deputies: deputies.map(({ held, isAbout }) => memberOf(held, null, isAbout)),
      coming: coming.map((one) => memberOf(one)),
      past: past.map((one) => memberOf(one)),
    }
  }
  const records = new Map(seats.map((seat) => [seat.id, seat]))
  const shown = inOrder(
    seats
      .filter(isPublic)
      .map((record) =>
        seatInTenses(
          asPlace(record),
          life,
          all.filter((one) => isPublic(one) && idOf(one.seat) === record.id).map(asHeld),
          day,
        ),
      ),
  )
  return {
    seats: shown.flatMap((one) => {
      const record = records.get(one.seat.id)
      return record ? [asDeskSeat(one, record)] : []
    }),
    drafts: [
      ...seats
        .filter((one) => !isPublic(one))
        .map((one) => ({ href: `/admin/collections/seats/${one.id}`, title: `Seat "${one.label}"` })),
      ...all
        .filter((one) => !isPublic(one))
        .map((one) => ({
          href: `/admin/collections/appointments/${one.id}`,
          title: `Appointment "${one.title ?? ''}"`,
        })),
    ],
  }
}

const linesAtDesk = async (find: Find<Kept>, body: GovernanceBody, day: string): Promise<DeskLine[]> => {
  const lines = body.reportingLines ?? []
  const others = await find('governance-bodies', { id: { in: lines.flatMap(({ to }) => idOf(to) ?? []) } })
  return lines.flatMap((line): DeskLine[] => {
    const to = others.find(({ id }) => id === idOf(line.to))
    if (!to || !line.id) return []
    const since = [`${lineNames[line.kind]} ${to.name}`, datesInWords(line)].filter(Boolean).join(', ')
    const words = line.note ? `${since}. ${line.note}` : since
    const { tense } = lineOn(line, [body, to], day)
    return [{ id: line.id, words, tense, isOpen: !line.until }]
  })
}

/**
 * A body with its lines, seats and members of all times, for whoever keeps the structure; null for anybody else, and where there is
 * no such body.
 * @param day today, 'YYYY-MM-DD'
 */
export async function deskOf(user: TypedUser, id: number, day: string): Promise<Desk | null> {
  if (!keepsStructure(user)) return null
  const find = await findAs<Kept>(user)
  const [body] = await find('governance-bodies', { id: { equals: id } })
  if (!body) return null
  const [newest] = await find('governance-bodies', { id: { equals: id } }, true)
  const choices = await deskChoices(user)
  const [lines, seats] = await Promise.all([linesAtDesk(find, body, day), seatsAtDesk(find, body, choices, day)])
  return {
    id,
    name: body.name || 'No name yet',
    address: body._status === 'published' ? `/governance/${body.slug}` : null,
    isInDraft: newest?._status !== 'published',
    lines,
    ...seats,
    choices: { ...choices, bodies: choices.bodies.filter(({ value }) => value !== String(id)) },
  }
}
