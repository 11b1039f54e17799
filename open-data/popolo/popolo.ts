import { fieldsOf, record, type Field } from '../definition/fields'
import { day, list, orNull } from '../definition/shapes'
import { organisationId } from '../sets/organisations'
import { organizationFields, type Organization } from './organizations'
import { membershipFields, membershipsOf, personFields, postFields } from './posts'
import type { Structure } from './structure'

const unique = <Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [idOf(item), item])).values(),
]

const holdersIn = ({ seats }: Structure) => seats.flatMap(({ deputies, holders }) => [...holders, ...deputies])

const organizationsIn = (structure: Structure): Organization[] => {
  const named = [
    ...structure.seats.map(({ filledBy }) => filledBy),
    ...holdersIn(structure).map(({ onBehalfOf }) => onBehalfOf),
  ].filter((one) => one !== null)
  return [
    ...structure.bodies.map((body) => ({ body, other: null })),
    ...unique(named, organisationId).map((other) => ({ body: null, other })),
  ]
}

const personsIn = (structure: Structure) => {
  const people = holdersIn(structure).flatMap(({ jobTitle, person }) => (person ? [{ ...person, jobTitle }] : []))
  return unique(people, ({ id }) => String(id))
}

const field = fieldsOf<Structure>()

/**
 * The structure on a day as Popolo (https://www.popoloproject.com/specs/), with properties of our own where Popolo has
 * none: `certainty`, `lines`, `places`, `vacant`, `filled_by_id`, `term`, `term_ends`.
 */
export const structureFields: readonly Field<Structure>[] = [
  field('on', day, 'The day', ({ on }) => on),
  field('unchanged_since', orNull(day), 'The day since which it has been so', ({ since }) => since),
  field('organizations', list(record(organizationFields)), 'Bodies, and whom people speak for', organizationsIn),
  field('posts', list(record(postFields)), 'Seats', ({ seats }) => seats),
  field('memberships', list(record(membershipFields)), 'Who holds them', ({ seats }) => seats.flatMap(membershipsOf)),
  field('persons', list(record(personFields)), 'People whose names are published', personsIn),
]
