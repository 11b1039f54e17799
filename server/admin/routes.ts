import { segmentsOf } from '@/server/page-cache/address'

/** What becomes of a request to the admin panel or Payload's REST API. */
export type AdminRoute =
  /** Next answers, with Payload's access control */
  | 'admin'
  | 'method not allowed'
  | 'bad request'
  /** the REST API, without a login */
  | 'unauthenticated'
  /** a part of the REST API that this site does not use */
  | 'not found'

/** The request headers that decide about the route. */
export type RequestHeaders = Readonly<Partial<Record<'authorization' | 'content-type' | 'cookie', string>>>

/** Next handles no other methods. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** All that the REST API answers without a login: logging in and out, a new password, and "nobody". */
const withoutLogin = /^\/api\/users\/(?:login|logout|forgot-password|reset-password|refresh-token|me)\/?$/

/** Parts of the REST API without a use here: confirming addresses, the first user over the web, drawn pictures, GraphQL. */
const unused =
  /^\/api\/(?:[\w-]+\/verify|users\/(?:first-register|init)|og|payload-migrations|graphql|graphql-playground)(?:\/|$)/

/** Longest target of a request, in characters: the panel's searches are long. */
const longestTarget = 8_000

/** Whether the request brings anything that may be a login; Payload finds out whether it is one. */
const bringsLogin = ({ authorization, cookie = '' }: RequestHeaders): boolean =>
  Boolean(authorization) || /(?:^|;\s*)payload-token=/.test(cookie)

/** A multipart form cannot be parsed without its boundary. */
const isFormWithoutBoundary = (contentType: string): boolean =>
  /^multipart\//i.test(contentType) && !/;\s*boundary=./i.test(contentType)

/** The route of a request to `/admin` or `/api`; `path` is its target without the query. */
export function matchAdminRoute(method: string, url: string, path: string, headers: RequestHeaders): AdminRoute {
  if (!methods.includes(method)) return 'method not allowed'
  if (url.length > longestTarget || segmentsOf(path) === null || isFormWithoutBoundary(headers['content-type'] ?? ''))
    return 'bad request'
  if (unused.test(path)) return 'not found'
  return path.startsWith('/api') && !withoutLogin.test(path) && !bringsLogin(headers) ? 'unauthenticated' : 'admin'
}
