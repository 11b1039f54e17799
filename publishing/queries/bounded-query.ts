import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook } from 'payload'

/** What a query may ask at most; each relation that a path crosses is one more join in PostgreSQL. */
export const queryLimits = { pathParts: 8, conditions: 100, allPathParts: 250, nesting: 8 } as const

interface Size {
  conditions: number
  pathParts: number
  longestPath: number
  nesting: number
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The size of a condition in Payload's form: fields with operators, and lists of conditions under `and` and `or`. */
function sizeOf(where: unknown, nesting = 0): Size {
  const size: Size = { conditions: 0, pathParts: 0, longestPath: 0, nesting }
  // deeper is refused whatever it holds
  if (!isObject(where) || nesting > queryLimits.nesting) return size
  for (const [key, value] of Object.entries(where)) {
    if (/^(?:and|or)$/i.test(key) && isObject(value)) {
      for (const part of Object.values(value).map((one) => sizeOf(one, nesting + 1))) {
        size.conditions += part.conditions
        size.pathParts += part.pathParts
        size.longestPath = Math.max(size.longestPath, part.longestPath)
        size.nesting = Math.max(size.nesting, part.nesting)
      }
      continue
    }
    const parts = key.split('.').length
    size.conditions++
    size.pathParts += parts
    size.longestPath = Math.max(size.longestPath, parts)
  }
  return size
}

const sortPaths = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort]).filter((one) => typeof one === 'string').flatMap((one) => one.split(','))

/** The deepest level of an object, looked at to a limit. */
const depthOf = (value: unknown, limit: number): number =>
  isObject(value) && limit > 0 ? 1 + Math.max(0, ...Object.values(value).map((one) => depthOf(one, limit - 1))) : 0

/**
 * What is wrong with the size of a query, in words; null where nothing is.
 *
 * @param args `where`, `sort`, `select`, `populate` and `joins` of any of Payload's operations
 */
export function querySizeProblem(args: Record<string, unknown>): string | null {
  const { conditions, longestPath, nesting, pathParts } = sizeOf(args.where)
  const sorted = sortPaths(args.sort)
  const longest = Math.max(longestPath, ...sorted.map((path) => path.split('.').length))
  if (longest > queryLimits.pathParts)
    return `The query follows a path of ${longest} parts. Use up to ${queryLimits.pathParts}.`
  if (nesting > queryLimits.nesting) return `The query is nested more than ${queryLimits.nesting} levels deep.`
  if (conditions > queryLimits.conditions || pathParts > queryLimits.allPathParts)
    return `The query has too many conditions (${conditions}). Use up to ${queryLimits.conditions}.`
  if (sorted.length > 10) return 'The query sorts by more than 10 fields.'
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
