import { example } from '@/app/(site)/open-data/example'
import { objectOf } from '@/open-data/definition/fields'
import { structureFields } from '@/open-data/popolo/popolo'
import type { Structure } from '@/open-data/popolo/structure'

// What Popolo's published schemas ask of each class (https://www.popoloproject.com/schemas/).

type Form = 'text' | 'date' | 'list' | 'number'
interface Schema {
  required: readonly string[]
  properties: Readonly<Record<string, Form>>
}

const classes = ['organizations', 'posts', 'memberships', 'persons'] as const
type Class = (typeof classes)[number]

const span = { start_date: 'date', end_date: 'date' } as const
const schemas: Record<Class, Schema> = {
  organizations: {
    required: ['id', 'name'],
    properties: {
      id: 'text',
      name: 'text',
      other_names: 'list',
      classification: 'text',
      parent_id: 'text',
      founding_date: 'date',
      dissolution_date: 'date',
      links: 'list',
    },
  },
  posts: {
    required: ['id', 'label', 'role', 'organization_id'],
    properties: { id: 'text', label: 'text', role: 'text', organization_id: 'text', ...span },
  },
  memberships: {
    required: ['id', 'organization_id'],
    properties: {
      id: 'text',
      label: 'text',
      role: 'text',
      person_id: 'text',
      organization_id: 'text',
      post_id: 'text',
      on_behalf_of_id: 'text',
      ...span,
    },
  },
  persons: { required: ['id', 'name'], properties: { id: 'text', name: 'text', summary: 'text' } },
}
/** What we add to Popolo. */
const ours: Record<Class, Readonly<Record<string, Form>>> = {
  organizations: { certainty: 'text', lines: 'list' },
  posts: { certainty: 'text', places: 'number', vacant: 'number', filled_by_id: 'text' },
  memberships: { certainty: 'text', term: 'number', term_ends: 'date' },
  persons: {},
}

const hasForm: Record<Form, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value !== '',
  date: (value) => typeof value === 'string' && /^[0-9]{4}(-[0-9]{2}){0,2}$/.test(value),
  list: Array.isArray,
  number: Number.isInteger,
}

type Item = Record<string, unknown>
type Data = Record<Class, Item[]> & { on: string; unchanged_since: string | null }

const dataOf = (change: Partial<Structure> = {}): Data =>
  objectOf(structureFields, { ...example, ...change }, 'https://portal.test') as unknown as Data // as it is made

const problemsIn = (data: Data): string[] =>
  classes.flatMap((name) =>
    data[name].flatMap((item) => [
      ...schemas[name].required
        .filter((property) => !(property in item))
        .map((property) => `${name} without ${property}`),
      ...Object.entries(item).flatMap(([property, value]) => {
        const form = { ...schemas[name].properties, ...ours[name] }[property]
        return form && hasForm[form](value) ? [] : [`${name}.${property} is ${JSON.stringify(value)}`]
      }),
    ]),
  )

const [body] = example.bodies
const [seat] = example.seats
if (!body || !seat) throw new Error('The example has no body or no seat.')
const [holder] = seat.holders
if (!holder) throw new Error('The example has no holder.')

const sparse: Partial<Structure> = {
  bodies: [{ ...body, abbreviation: null, earlierNames: [{ name: 'A' }], established: null, lines: [] }],
  seats: [
    {
      ...seat,
      howMany: null,
      state: 'unknown',
      holders: [{ ...holder, person: null, onBehalfOf: null, from: null, term: null, termEnds: null }],
    },
  ],
}

test.each([
  ['with all that is known', {}],
  ['with little', sparse],
  ['with nothing', { bodies: [], seats: [] }],
])('a structure %s has the form of the published schemas', (_, change) => {
  expect(problemsIn(dataOf(change))).toEqual([])
})

test('every id that is named is there, but that of a body which is not', () => {
  const data = dataOf()
  const ids = new Set(classes.flatMap((name) => data[name].map(({ id }) => id)))
  const named = classes.flatMap((name) =>
    data[name].flatMap((item) => Object.entries(item).flatMap(([key, value]) => (key.endsWith('_id') ? [value] : []))),
  )
  expect(named.filter((id) => !ids.has(id))).toEqual(['body/1'])
  expect(data.memberships[0]).toMatchObject({
    person_id: 'person/5',
    post_id: 'seat/8',
    organization_id: 'body/3',
    on_behalf_of_id: 'trust/2',
  })
})

test('who is not named is in no list of people, and the seat is held all the same', () => {
  const data = dataOf(sparse)
  expect(data.persons).toEqual([])
  expect(data.memberships).toHaveLength(1)
  expect(data.memberships[0]).not.toHaveProperty('person_id')
})

test('a seat of which nobody knows is not said to be vacant', () => {
  expect(dataOf(sparse).posts[0]).not.toHaveProperty('vacant')
  expect(dataOf().posts[0]).toHaveProperty('vacant', 0)
})

test('who holds two seats is one person', () => {
  const twice = { seats: [seat, { ...seat, id: 9, holders: [{ ...holder, id: 22 }] }] }
  expect(dataOf(twice).persons).toHaveLength(1)
  expect(dataOf(twice).memberships).toHaveLength(2)
})
