import { mostAtOnce, type Form } from './data-set'
import { filterSchema, takenBy } from './filters'
import type { Parameter } from './parameter'

/** Those that say which part of the rows. */
export const partParameters: readonly Parameter[] = [
  {
    name: 'limit',
    says: 'how many rows at once',
    takes: `a whole number from 1 to ${mostAtOnce}`,
    example: '50',
    schema: { type: 'integer', minimum: 1, maximum: mostAtOnce },
  },
  {
    name: 'cursor',
    says: 'where to go on',
    takes: 'what the address of the next part holds; leave it out for the first',
    example: 'WzRd',
    schema: { type: 'string', maxLength: 100 },
  },
]

/** How many rows there are without it. */
const limitOf = (limit: Parameter, usual: number | null): Parameter =>
  usual === null
    ? { ...limit, says: `${limit.says}; without it all` }
    : { ...limit, schema: { ...limit.schema, default: usual } }

/** All parameters of a form of a set. */
export const parametersOf = <Row>({
  filters,
  parameters = [],
  usual,
}: Pick<Form<Row>, 'filters' | 'parameters' | 'usual'>): Parameter[] => [
  ...parameters,
  ...filters.map((filter) => ({
    name: filter.name,
    says: filter.says,
    takes: takenBy(filter),
    example: filter.example,
    schema: filterSchema(filter),
  })),
  ...partParameters.map((one) => (one.name === 'limit' ? limitOf(one, usual) : one)),
]
