import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook } from 'payload'
import { conditionsIn, partsOf, sortedBy, type Condition } from './asked-paths'

/**
 * What a query may ask at most. Each part of a path but its last can be one more join, for which PostgreSQL plans in
 * time and memory that grow faster than their number.
 */
export const queryLimits = {
  pathParts: 8,
  conditions: 100,
  joins: 40,
  nesting: 8,
  sorts: 10,
  /** of all lists of values together: each value is a parameter of the statement, of which there can be 65,535 */
  values: 10_000,
  /** characters of a text to compare with, but for lists */
  text: 1_000,
} as const

/** Operators that Payload takes and its adapter for PostgreSQL cannot answer: it fails on them. */
const unanswered = ['all', 'near', 'within', 'intersects']

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isList = ({ operator }: Condition): boolean => ['in', 'not_in'].includes(operator)

/** The values that a condition compares with; a text is a list of them, between commas, for some operators. */
const valuesOf = (condition: Condition): unknown[] =>
  [condition.value].flat(5).flatMap((one) => (isList(condition) && typeof one === 'string' ? one.split(',') : [one]))

/** The comparisons that a condition becomes: each word of a text to find is one. */
const comparisonsOf = ({ operator, value }: Condition): number =>
  operator === 'like' && typeof value === 'string' ? value.split(' ').length : 1

const joinsOf = (paths: string[][]): number =>
  new Set(paths.flatMap((path) => path.slice(0, -1).map((_, at) => path.slice(0, at + 1).join('.')))).size

/** The deepest level of an object, looked at to a limit. */
const depthOf = (value: unknown, limit: number): number =>
  isObject(value) && limit > 0 ? 1 + Math.max(0, ...Object.values(value).map((one) => depthOf(one, limit - 1))) : 0

const total = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** The greatest of many numbers, more than can be arguments of a function. */
const greatest = (numbers: number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0)

/**
 * What is wrong with the size of a query or its operators, in words; null where nothing is.
 *
 * @param args `where`, `sort`, `field`, `select`, `populate` and `joins` of any of Payload's operations
 */
export function querySizeProblem(args: Record<string, unknown>): string | null {
  const asked = conditionsIn(args.where, queryLimits.nesting)
  const odd = asked.find(({ operator }) => unanswered.includes(operator))
  if (odd) return `The query compares by "${odd.operator}", which is not answered here. Use "in", "equals" or "like".`
  const sorted = sortedBy(args.sort)
  const field = typeof args.field === 'string' ? [args.field] : []
  const paths = [...asked.map(({ path }) => path), ...[...sorted, ...field].map(partsOf)]
  const longest = greatest(paths.map((path) => path.length))
  if (longest > queryLimits.pathParts)
    return `The query follows a path of ${longest} parts. Use up to ${queryLimits.pathParts}.`
  if (greatest(asked.map(({ nesting }) => nesting)) > queryLimits.nesting)
    return `The query is nested more than ${queryLimits.nesting} levels deep.`
  const conditions = total(asked.map(comparisonsOf))
  if (conditions > queryLimits.conditions)
    return `The query has too many conditions (${conditions}). Use up to ${queryLimits.conditions}.`
  const joins = joinsOf(paths)
  if (joins > queryLimits.joins)
    return `The query looks into too many parts of records (${joins}). Use up to ${queryLimits.joins}.`
  const values = asked.map(valuesOf)
  const count = total(values.map((list) => list.length))
  if (count > queryLimits.values) return `The query has too many values (${count}). Use up to ${queryLimits.values}.`
  if (values.some((list) => list.some((one) => typeof one === 'string' && one.length > queryLimits.text)))
    return `The query looks for a text of more than ${queryLimits.text} characters.`
  if (sorted.length > queryLimits.sorts) return `The query sorts by more than ${queryLimits.sorts} fields.`
  const deep = ['select', 'populate', 'joins'].find((name) => depthOf(args[name], 12) > 10)
  return deep === undefined ? null : `"${deep}" is nested more than 10 levels deep.`
}

const refuse = (args: unknown): void => {
  const words = isObject(args) ? querySizeProblem(args) : null
  if (words !== null) throw new APIError(words, 400, null, true)
}

/** Refuses a query of a collection that would take PostgreSQL long, before it is built. */
export const boundedQuery: CollectionBeforeOperationHook = ({ args }) => {
  refuse(args)
  return args
}

/** The same for a global. */
export const boundedGlobalQuery: GlobalBeforeOperationHook = ({ args }: { args?: unknown }) => {
  refuse(args)
  return args
}
