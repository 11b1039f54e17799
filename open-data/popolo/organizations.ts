import { fieldsOf, record, type Field } from '../definition/fields'
import { id, list, madeId, oneOf, orNull, page, partialDate, text, type Shape } from '../definition/shapes'
import { organisationId, organisationKinds, type Organisation } from '../sets/organisations'
import type { Structure } from './structure'

type Body = Structure['bodies'][number]
type Line = Body['lines'][number]

/** How certain it is that something held on the day. */
export const certainty = oneOf<string>(['certain', 'about', 'start-unknown'])

/** Popolo's schemas want a text or nothing: what is not known is left out. */
export const leftOut = { isLeftOut: true } as const

interface OtherName {
  name: string
  note: string | null
  until: string | null
}

const ofName = fieldsOf<OtherName>()
const otherName = record<OtherName>([
  ofName('name', text, 'The name', ({ name }) => name),
  ofName('note', orNull(text), 'What kind of name', ({ note }) => note, leftOut),
  ofName('end_date', orNull(partialDate), 'Until when it was the name', ({ until }) => until, leftOut),
])

const ofLink = fieldsOf<Body>()
const link = record<Body>([
  ofLink('url', page, 'The address', ({ href }) => href),
  ofLink('note', oneOf(['Page']), 'What is there', () => 'Page' as const),
])

const ofLine = fieldsOf<Line>()
const line = record<Line>([
  ofLine(
    'kind',
    oneOf<string>(['reports-to', 'advises', 'delegated-from']),
    'What it is to the other',
    ({ kind }) => kind,
  ),
  ofLine('organization_id', id('body'), 'The other body', ({ to }) => to),
  ofLine('start_date', orNull(partialDate), 'Since when', ({ from }) => from, leftOut),
  ofLine('end_date', orNull(partialDate), 'Until when', ({ until }) => until, leftOut),
  ofLine('certainty', certainty, 'How certain that is', (one) => one.certainty),
])

/** A body, or a trust or organisation that somebody speaks for. */
export type Organization = { body: Body; other: null } | { body: null; other: Organisation }

const field = fieldsOf<Organization>()

const ofBody = <Value>(
  name: string,
  shape: Shape<Value | null>,
  says: string,
  value: (body: Body) => Value | null,
): Field<Organization> => field(name, shape, says, ({ body }) => (body === null ? null : value(body)), leftOut)

const otherNames = ({ abbreviation, earlierNames }: Body): OtherName[] => [
  ...(abbreviation ? [{ name: abbreviation, note: 'Abbreviation', until: null }] : []),
  ...earlierNames.map(({ name, renamed }) => ({ name, note: null, until: renamed ?? null })),
]

/** Popolo's organizations, with `certainty` and `lines` of our own. */
export const organizationFields: readonly Field<Organization>[] = [
  field('id', madeId(['body', ...organisationKinds]), 'Its number, which stays', ({ body, other }) =>
    body === null ? organisationId(other) : `body/${body.id}`,
  ),
  field('name', text, 'Its name', ({ body, other }) => (body ?? other).name),
  ofBody('other_names', orNull(list(otherName)), 'Its abbreviation and earlier names', otherNames),
  field(
    'classification',
    oneOf<string>(['board', 'committee', 'group', 'outside', ...organisationKinds]),
    'What it is',
    ({ body, other }) => (body ? body.kind : other.kind === 'trusts' ? 'trust' : 'organisation'),
  ),
  ofBody(
    'parent_id',
    orNull(id('body')),
    'The first body that it reports to',
    ({ lines }) => lines.filter(({ kind }) => kind === 'reports-to').map(({ to }) => to)[0] ?? null,
  ),
  ofBody('founding_date', orNull(partialDate), 'When it was set up', ({ established }) => established),
  ofBody('dissolution_date', orNull(partialDate), 'When it ended', ({ dissolved }) => dissolved),
  ofBody('links', orNull(list(link)), 'Its page', (body) => [body]),
  ofBody('certainty', orNull(certainty), 'How certain it is that it was there', (body) => body.certainty),
  // Popolo knows one parent: all lines, of every kind
  ofBody(
    'lines',
    orNull(list(line)),
    'Whom it reports to, advises, or has powers delegated from',
    ({ lines }) => lines,
  ),
]
