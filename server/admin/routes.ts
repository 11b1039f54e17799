import { isFrameworkAddress, segmentsOf } from '@/server/page-cache/address'

/** What becomes of a request to the admin panel or Payload's REST API. */
export type AdminRoute =
  /** Next renders a page of the panel, or runs a server function of it */
  | 'panel'
  /** Payload's REST API answers, with its access control */
  | 'api'
  | 'method not allowed'
  | 'bad request'
  /** a request that a page of another site has sent */
  | 'other origin'
  /** the REST API or a server function, without a login */
  | 'unauthenticated'
  /** a page of the panel, without a login */
  | 'login first'
  /** a part of the REST API or a server function that this site does not use */
  | 'not found'

/** The request headers that decide about the route. */
export type RequestHeaders = Readonly<
  Partial<Record<'content-type' | 'next-action' | 'origin' | 'sec-fetch-site', string>>
>

/** Who sends a request, and what of it decides about the route. */
export interface Sent {
  method: string
  /** path and query */
  url: string
  path: string
  headers: RequestHeaders
  /** whether it brings a login that this site has signed */
  loggedIn: boolean
}

/** What the server knows of itself. */
export interface AdminRules {
  /** origins whose pages may send forms and scripts' requests */
  origins: readonly string[]
  /** ids of the server functions that the panel has; null where they are not known before, as in development */
  serverFunctions: ReadonlySet<string> | null
}

/** Next handles no other methods. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const reading = ['GET', 'HEAD', 'OPTIONS']

/** All that the REST API answers without a login: logging in and out, a new password, and "nobody". */
const withoutLogin = /^\/api\/users\/(?:login|logout|forgot-password|reset-password|refresh-token|me)\/?$/

/** The pages of the panel for somebody who has not logged in. */
const pagesWithoutLogin = /^\/admin\/(?:login|logout|logout-inactivity|forgot|reset\/[^/]+|unauthorized)\/?$/

/**
 * Parts of the REST API without a use from outside: confirming addresses, the first user over the web, locks, drawn pictures,
 * Payload's jobs, GraphQL; and what this process asks of itself (server/own-request.ts).
 */
const unused =
  /^\/api\/(?:[\w-]+\/verify|users\/(?:first-register|init|unlock)|og|payload-migrations|payload-jobs|bin|retention|files|external-links\/check|paper-sets\/make|bundles\/run-due|bundles\/[^/]+\/planned-state|bundles\/planned-state|preview-links\/open|graphql|graphql-playground)(?:\/|$)/

/** Longest target of a request, in characters: the panel's searches are long. */
const longestTarget = 8_000

/** A multipart form cannot be parsed without its boundary. */
const isFormWithoutBoundary = (contentType: string): boolean =>
  /^multipart\//i.test(contentType) && !/;\s*boundary=./i.test(contentType)

/** Browsers say from which page a request was sent; programs say nothing. */
const isFromElsewhere = ({ origin, 'sec-fetch-site': site }: RequestHeaders, origins: readonly string[]): boolean =>
  origin === undefined ? site === 'cross-site' : !origins.includes(origin)

/** Names that every object has: Payload looks collections and globals up by name. */
const namesNothing = (path: string): boolean =>
  segmentsOf(path)?.some((segment) => segment in Object.prototype) ?? false

/** A path as it is matched further on: Next decodes it, and Payload takes capitals for small letters. */
const asMatched = (path: string): string => (segmentsOf(path) ?? []).join('/').toLowerCase()

/** The route of a request to `/admin` or `/api`. */
export function matchAdminRoute({ headers, loggedIn, method, path, url }: Sent, rules: AdminRules): AdminRoute {
  if (!methods.includes(method)) return 'method not allowed'
  if (url.length > longestTarget || segmentsOf(path) === null || isFormWithoutBoundary(headers['content-type'] ?? ''))
    return 'bad request'
  if (isFrameworkAddress(path) || unused.test(asMatched(path)) || namesNothing(path)) return 'not found'
  if (!reading.includes(method) && isFromElsewhere(headers, rules.origins)) return 'other origin'
  if (path.startsWith('/api')) return loggedIn || withoutLogin.test(path) ? 'api' : 'unauthenticated'
  if (!reading.includes(method)) {
    const action = headers['next-action']
    if (action === undefined) return 'method not allowed'
    if (rules.serverFunctions?.has(action) === false) return 'not found'
    return loggedIn ? 'panel' : 'unauthenticated'
  }
  return loggedIn || pagesWithoutLogin.test(path) ? 'panel' : 'login first'
}
