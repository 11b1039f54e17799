import { fieldsOf, type Field } from '../definition/fields'
import { count, id, madeId, oneOf, orNull, partialDate, text } from '../definition/shapes'
import { organisationId, organisationKinds } from '../sets/organisations'
import { seatRoles } from '../sets/seats'
import { certainty, leftOut } from './organizations'
import type { Holder, Structure } from './structure'

type Seat = Structure['seats'][number]

const post = fieldsOf<Seat>()

/** Popolo's posts, with `certainty`, `places`, `vacant` and `filled_by_id` of our own. */
export const postFields: readonly Field<Seat>[] = [
  post('id', id('seat'), 'Its number, which stays', (seat) => seat.id),
  post('label', text, 'What it is called', ({ label }) => label),
  post('role', oneOf<string>(seatRoles), 'The role of whoever holds it', ({ role }) => role),
  post('organization_id', id('body'), 'The body that it is on', ({ body }) => body),
  post('start_date', orNull(partialDate), 'Since when', ({ from }) => from, leftOut),
  post('end_date', orNull(partialDate), 'Until when', ({ until }) => until, leftOut),
  post('certainty', certainty, 'How certain that is', (seat) => seat.certainty),
  post('places', orNull(count), 'How many such seats there are', ({ howMany }) => howMany, leftOut),
  post(
    'vacant',
    orNull(count),
    'How many of them nobody holds',
    // where no appointment was ever recorded nobody knows
    ({ state, vacant }) => (state === 'unknown' ? null : vacant),
    leftOut,
  ),
  post(
    'filled_by_id',
    orNull(madeId(organisationKinds)),
    'The trust or organisation that fills it',
    ({ filledBy }) => filledBy && organisationId(filledBy),
    leftOut,
  ),
]

/** Somebody who holds a seat, or stands in. */
export interface Membership {
  seat: Seat
  holder: Holder
  role: string
}

/** Everybody who holds a seat, then who stands in for them. */
export const membershipsOf = (seat: Seat): Membership[] => [
  ...seat.holders.map((holder) => ({ seat, holder, role: seat.role })),
  ...seat.deputies.map((holder) => ({ seat, holder, role: 'deputy' })),
]

const field = fieldsOf<Membership>()

/** Popolo's memberships, with `term`, `term_ends` and `certainty` of our own. */
export const membershipFields: readonly Field<Membership>[] = [
  field('id', id('appointment'), 'Its number, which stays', ({ holder }) => holder.id),
  field('label', text, 'What the seat is called', ({ seat }) => seat.label),
  field('role', oneOf<string>([...seatRoles, 'deputy']), 'That of the seat; deputy: stands in', ({ role }) => role),
  field(
    'person_id',
    orNull(id('person')),
    'Who it is; without it the name is not published',
    ({ holder }) => holder.person?.id ?? null,
    leftOut,
  ),
  field('organization_id', id('body'), 'The body', ({ seat }) => seat.body),
  field('post_id', id('seat'), 'The seat', ({ seat }) => seat.id),
  field(
    'on_behalf_of_id',
    orNull(madeId(organisationKinds)),
    'The trust or organisation that they speak for',
    ({ holder }) => holder.onBehalfOf && organisationId(holder.onBehalfOf),
    leftOut,
  ),
  field('start_date', orNull(partialDate), 'Since when', ({ holder }) => holder.from, leftOut),
  field('end_date', orNull(partialDate), 'Until when', ({ holder }) => holder.until, leftOut),
  field('term', orNull(count), 'Which term it is', ({ holder }) => holder.term, leftOut),
  field('term_ends', orNull(partialDate), 'When the term runs out', ({ holder }) => holder.termEnds, leftOut),
  field('certainty', certainty, 'How certain that is', ({ holder }) => holder.certainty),
]

type Person = NonNullable<Holder['person']> & { jobTitle: string | null }

const person = fieldsOf<Person>()

/** Popolo's persons. */
export const personFields: readonly Field<Person>[] = [
  person('id', id('person'), 'Their number, which stays', (one) => one.id),
  person('name', text, 'Their name', ({ name }) => name),
  person('summary', orNull(text), 'Their job', ({ jobTitle }) => jobTitle, leftOut),
]
