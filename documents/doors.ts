import { segmentsOf } from './address'

/** Who answers a request. */
export type Door =
  /** the process is up, the database is there, what is kept */
  | 'health'
  | 'readiness'
  | 'statistics'
  /** the admin panel and the interface that it uses: Next answers, untouched */
  | 'panel'
  /** what Next itself needs while developing */
  | 'next'
  /** a draft, for one person, never kept */
  | 'preview'
  /** everything public: documents */
  | 'public'
  | 'method not allowed'
  | 'bad request'

/** The doors that have an address of their own; the first that fits counts. */
const byPath: readonly [RegExp, Door][] = [
  [/^\/healthz$/, 'health'],
  [/^\/readyz$/, 'readiness'],
  [/^\/statz$/, 'statistics'],
  [/^\/api\/open(?:\/|$)/, 'public'],
  [/^\/(?:admin|api)(?:\/|$)/, 'panel'],
  [/^\/_next\/(?!static\/)/, 'next'],
  [/^\/preview(?:\/|$)/, 'preview'],
]

/** What the panel's interface is asked with; Next knows no other. */
const panelMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Longest target of a request to the admin panel, in characters: its searches are long. */
const longestTarget = 8_000

/** A form with files cannot be read without the mark between its parts. */
const isFormWithoutBoundary = (contentType: string): boolean => /^multipart\//i.test(contentType) && !/;\s*boundary=./i.test(contentType)

/** Which door a request goes through, by its method, its target as sent, and what it says that it carries. */
export function doorOf(method: string, url: string, contentType = ''): Door {
  const [target = ''] = url.split('?')
  const door = byPath.find(([path]) => path.test(target))?.[1] ?? 'public'
  if (door === 'panel') {
    if (!panelMethods.includes(method)) return 'method not allowed'
    return url.length > longestTarget || segmentsOf(target) === null || isFormWithoutBoundary(contentType) ? 'bad request' : 'panel'
  }
  return method === 'GET' || method === 'HEAD' ? door : 'method not allowed'
}
