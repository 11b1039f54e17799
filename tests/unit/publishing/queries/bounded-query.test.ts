import { querySizeProblem, queryLimits } from '@/publishing/queries/bounded-query'

const path = (parts: number): string => Array.from({ length: parts }, () => 'a').join('.')
const conditions = (count: number) => ({ or: Array.from({ length: count }, () => ({ name: { equals: 'x' } })) })
const nested = (levels: number): object => (levels === 0 ? { name: { equals: 'x' } } : { and: [nested(levels - 1)] })

test.each([
  ['a path of relations', { where: { [path(queryLimits.pathParts)]: { equals: 1 } } }],
  ['ids of a whole page of a list', { where: { id: { in: Array.from({ length: 1000 }, (_, at) => at) } } }],
  ['conditions', { where: conditions(queryLimits.conditions) }],
  ['levels', { where: nested(queryLimits.nesting) }],
  ['nothing', {}],
  ['a sort', { sort: ['-name', 'id'] }],
  ['a value that is no object', { where: 'x', sort: 1, select: 'y' }],
])('%s may be asked', (_, args) => expect(querySizeProblem(args)).toBeNull())

test.each([
  ['a long path of relations', { where: { and: [{ [path(18)]: { equals: 1 } }] } }, /path of 18/],
  ['a long path in a list that is no array', { where: { OR: { 0: { [path(18)]: { equals: 1 } } } } }, /path of 18/],
  ['a long path to sort by', { sort: `name,-${path(18)}` }, /path of 18/],
  ['a long path in a list to sort by', { sort: ['name', path(18)] }, /path of 18/],
  ['many conditions', { where: conditions(101) }, /too many conditions/],
  [
    'many joins in short paths',
    { where: { or: Array.from({ length: 60 }, () => ({ [path(5)]: { equals: 1 } })) } },
    /too many/,
  ],
  ['many levels', { where: nested(30) }, /nested/],
  ['many fields to sort by', { sort: Array.from({ length: 11 }, () => 'a') }, /sorts/],
  ['a deep selection', { select: JSON.parse('{"a":'.repeat(12) + '1' + '}'.repeat(12)) as object }, /"select"/],
])('%s is refused', (_, args, words) => expect(querySizeProblem(args)).toMatch(words))
