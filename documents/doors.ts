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

/** Longest target of a request to the admin panel, in characters: its searches are long. */
const longestTarget = 8_000

/** Which door a request goes through, by its method and its target as sent. */
export function doorOf(method: string, url: string): Door {
  const [target = ''] = url.split('?')
  const door = byPath.find(([path]) => path.test(target))?.[1] ?? 'public'
  if (door === 'panel') return url.length > longestTarget || segmentsOf(target) === null ? 'bad request' : 'panel'
  return method === 'GET' || method === 'HEAD' ? door : 'method not allowed'
}
