import { type AdminRoute, type AdminRules, matchAdminRoute, type Sent } from './admin/routes'
import { isFrameworkAddress } from './page-cache/address'
import { isOpenData } from './open-data-headers'
import { isShared } from './shared-address'

/** What answers a request. */
export type Route =
  | AdminRoute
  /** the process is up */
  | 'health'
  /** the database answers and takes changes */
  | 'readiness'
  | 'statistics'
  /** Next's own addresses while developing */
  | 'next'
  /** a draft, rendered for one person */
  | 'preview'
  /** everything public, from the page cache */
  | 'public'
  /** the "not found" page, without looking for anything */
  | 'missing'
  /** what a script of another site may ask of open data */
  | 'preflight'
  | 'method not allowed'

/** Routes by path; the first that matches counts. */
const routes: readonly [RegExp, Route | 'admin'][] = [
  [/^\/healthz$/, 'health'],
  [/^\/readyz$/, 'readiness'],
  [/^\/statz$/, 'statistics'],
  [/^\/api\/open(?:\/|$)/, 'public'],
  [/^\/(?:admin|api)(?:\/|$)/, 'admin'],
  [/^\/_next\/(?!static\/)/, 'next'],
  [/^\/preview(?:\/|$)/, 'preview'],
]

const routeOf = (path: string): Route | 'admin' => routes.find(([pattern]) => pattern.test(path))?.[1] ?? 'public'

/** Whether a path can be that of a page or file of the public site. */
export const isPublicPath = (path: string): boolean => !path.startsWith('/api') && routeOf(path) === 'public'

/** The route of a request. */
export function matchRoute(sent: Sent, rules: AdminRules): Route {
  const route = routeOf(sent.path)
  if (route === 'admin') return matchAdminRoute(sent, rules)
  if (sent.method === 'OPTIONS' && isOpenData(sent.path)) return 'preflight'
  if (sent.method !== 'GET' && sent.method !== 'HEAD') return 'method not allowed'
  // whether there is such a draft is nobody's to know who has not logged in
  if (route === 'preview' && !isShared(sent.url) && (!sent.loggedIn || isFrameworkAddress(sent.path))) return 'missing'
  return route
}
