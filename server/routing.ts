import { type AdminRoute, matchAdminRoute, type RequestHeaders } from './admin/routes'

/** What answers a request. */
export type Route =
  | AdminRoute
  /** the process is up */
  | 'health'
  /** the database answers */
  | 'readiness'
  | 'statistics'
  /** Next's own addresses while developing */
  | 'next'
  /** a draft, rendered for one person */
  | 'preview'
  /** everything public, from the page cache */
  | 'public'
  | 'method not allowed'

/** Routes by path; the first that matches counts. */
const routes: readonly [RegExp, Route][] = [
  [/^\/healthz$/, 'health'],
  [/^\/readyz$/, 'readiness'],
  [/^\/statz$/, 'statistics'],
  [/^\/api\/open(?:\/|$)/, 'public'],
  [/^\/(?:admin|api)(?:\/|$)/, 'admin'],
  [/^\/_next\/(?!static\/)/, 'next'],
  [/^\/preview(?:\/|$)/, 'preview'],
]

/** The route of a request, by its method, its target as sent, and its headers. */
export function matchRoute(method: string, url: string, headers: RequestHeaders = {}): Route {
  const [path = ''] = url.split('?')
  const route = routes.find(([pattern]) => pattern.test(path))?.[1] ?? 'public'
  if (route === 'admin') return matchAdminRoute(method, url, path, headers)
  return method === 'GET' || method === 'HEAD' ? route : 'method not allowed'
}
