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
  [
    'many conditions on one related record',
    { where: { or: Array.from({ length: 60 }, () => ({ [path(5)]: { equals: 1 } })) } },
  ],
  ['a sort', { sort: ['-name', 'id'] }],
  ['a value that is no object', { where: 'x', sort: 1, select: 'y' }],
])('%s may be asked', (_, args) => expect(querySizeProblem(args)).toBeNull())

test.each([
  ['a long path of relations', { where: { and: [{ [path(18)]: { equals: 1 } }] } }, /path of 18/],
  ['a long path in a list that is no array', { where: { OR: { 0: { [path(18)]: { equals: 1 } } } } }, /path of 18/],
  ['a long path to sort by', { sort: `name,-${path(18)}` }, /path of 18/],
  ['a long path in a list to sort by', { sort: ['name', path(18)] }, /path of 18/],
  ['what PostgreSQL is not asked', { where: { or: [{ title: { near: '1,2,3' } }] } }, /"near"/],
  ['the same of a list', { where: { topics: { all: ['news'] } } }, /"all"/],
  ['many conditions', { where: conditions(101) }, /too many conditions/],
  [
    'many joins in short paths',
    { where: { or: Array.from({ length: 60 }, (_, at) => ({ [`a${at}.${path(4)}`]: { equals: 1 } })) } },
    /too many/,
  ],
  ['a long path to sort by, with underscores', { sort: `name,-${'parent__'.repeat(400)}title` }, /path of 401/],
  ['a long path of distinct values', { field: 'parent__'.repeat(20) }, /path of 21/],
  [
    'a long path within the value of an operator',
    { where: { partners: { contains: { [path(7)]: { contains: { a: { like: 'x' } } } } } } },
    /path of 9/,
  ],
  ['many conditions within values', { where: { partners: { contains: conditions(101) } } }, /too many conditions/],
  [
    'many levels within values',
    { where: JSON.parse('{"a":{"contains":'.repeat(12) + '1' + '}}'.repeat(12)) as object },
    /nested|path of/,
  ],
  [
    'many joins to sort by',
    { sort: Array.from({ length: 10 }, (_, at) => `${'a.'.repeat(6)}${at}`.replaceAll('a', `a${at}`)) },
    /too many parts/,
  ],
  ['many values', { where: { id: { in: Array.from({ length: 10_001 }, (_, at) => at) } } }, /too many values/],
  ['many values in a text', { where: { id: { not_in: '1,'.repeat(10_001) } } }, /too many values/],
  [
    'many values in several lists',
    { where: { or: [1, 2, 3].map(() => ({ id: { in: '1,'.repeat(4_000) } })) } },
    /too many values/,
  ],
  ['many words', { where: { name: { like: 'a '.repeat(200) } } }, /too many conditions/],
  ['a long text', { where: { name: { equals: 'a'.repeat(1_001) } } }, /more than 1000 characters/],
  ['many levels', { where: nested(30) }, /nested/],
  ['many fields to sort by', { sort: Array.from({ length: 11 }, () => 'a') }, /sorts/],
  ['a deep selection', { select: JSON.parse('{"a":'.repeat(12) + '1' + '}'.repeat(12)) as object }, /"select"/],
])('%s is refused', (_, args, words) => expect(querySizeProblem(args)).toMatch(words))
