import { APIError, type Endpoint, type FlattenedField, type SanitizedConfig } from 'payload'
import type { postgresAdapter } from '@payloadcms/db-postgres'
import { conditionsIn, partsOf, sortedBy } from './asked-paths'
import { wellFormedData } from '../sent/hook'
import { boundedQuery, queryLimits, querySizeProblem } from './bounded-query'
import { followed, joinsReadableOnly } from './joined-query'

type Args = Record<string, unknown>

const ownFieldsOnly = (fields: FlattenedField[], args: Args): void => {
  const paths = [
    ...conditionsIn(args.where, queryLimits.nesting).map(({ path }) => path),
    ...sortedBy(args.sort).map(partsOf),
  ]
  const problem = querySizeProblem(args)
  if (problem !== null) throw new APIError(problem, 400, null, true)
  const far = paths.find((path) => followed(fields, path).joined.length > 0)
  if (far) throw new APIError(`You cannot ask for "${far.join('.')}" of older versions.`, 400, null, true)
}

/** Over REST before Payload's own check, which fails on relations of a global. */
const ofOwnFields = (endpoint: Endpoint, fields: FlattenedField[]): Endpoint =>
  endpoint.path === '/versions' && endpoint.method === 'get'
    ? {
        ...endpoint,
        handler: (req) => {
          ownFieldsOnly(fields, req.query)
          return endpoint.handler(req)
        },
      }
    : endpoint

/** What holds for our own collections also holds for those that Payload adds itself, such as locks and preferences. */
export const withBoundedQueries = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.hooks.beforeOperation.includes(boundedQuery)
      ? collection
      : {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeOperation: [boundedQuery, wellFormedData, joinsReadableOnly, ...collection.hooks.beforeOperation],
          },
        },
  ),
  globals: config.globals.map(({ endpoints, flattenedFields, ...global }) => ({
    ...global,
    flattenedFields,
    endpoints: endpoints === false ? endpoints : endpoints.map((endpoint) => ofOwnFields(endpoint, flattenedFields)),
  })),
})

type Adapter = ReturnType<typeof postgresAdapter>
/** Payload has no hook before older versions of a global are asked for: this stands before its adapter. */
export const withBoundedGlobalVersions = (adapter: Adapter): Adapter => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { countGlobalVersions, findGlobalVersions } = database
    const check = (asked: { global: string }): void => {
      const global = database.payload.config.globals.find(({ slug }) => slug === asked.global)
      ownFieldsOnly(global?.flattenedFields ?? [], { ...asked })
    }
    return Object.assign(database, {
      findGlobalVersions: (asked: Parameters<typeof findGlobalVersions>[0]) => {
        check(asked)
        return findGlobalVersions.call(database, asked)
      },
      countGlobalVersions: (asked: Parameters<typeof countGlobalVersions>[0]) => {
        check(asked)
        return countGlobalVersions.call(database, asked)
      },
    })
  },
})
