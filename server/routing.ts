import { segmentsOf } from '@/server/page-cache/address'

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
  /** the interface, for somebody who has not logged in */
  | 'log in first'
  /** a part of the interface that nobody uses here */
  | 'closed'

/** What of a request's headers decides about the door. */
export type Said = Readonly<Partial<Record<'authorization' | 'content-type' | 'cookie', string>>>

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

/** All that the interface answers to somebody who has not logged in: the way in, the way out, and "nobody". */
const withoutLogin = /^\/api\/users\/(?:login|logout|forgot-password|reset-password|refresh-token|me)\/?$/

/** Parts of the interface that this site has no use for: confirming addresses, the first user over the web, drawn pictures, its own tables. */
const unused =
  /^\/api\/(?:[\w-]+\/verify|users\/(?:first-register|init)|og|payload-migrations|graphql|graphql-playground)(?:\/|$)/

/** Whether a request brings anything that could say who asks; whether that holds, Payload finds out. */
const saysWho = ({ authorization, cookie = '' }: Said): boolean =>
  Boolean(authorization) || /(?:^|;\s*)payload-token=/.test(cookie)

/** Longest target of a request to the admin panel, in characters: its searches are long. */
const longestTarget = 8_000

/** A form with files cannot be read without the mark between its parts. */
const isFormWithoutBoundary = (contentType: string): boolean =>
  /^multipart\//i.test(contentType) && !/;\s*boundary=./i.test(contentType)

/** The panel's door, for those who may come near it. */
function panelDoor(method: string, url: string, target: string, said: Said): Door {
  if (!panelMethods.includes(method)) return 'method not allowed'
  if (url.length > longestTarget || segmentsOf(target) === null || isFormWithoutBoundary(said['content-type'] ?? ''))
    return 'bad request'
  if (unused.test(target)) return 'closed'
  return target.startsWith('/api') && !withoutLogin.test(target) && !saysWho(said) ? 'log in first' : 'panel'
}

/** Which door a request goes through, by its method, its target as sent, and what it says of itself. */
export function doorOf(method: string, url: string, said: Said = {}): Door {
  const [target = ''] = url.split('?')
  const door = byPath.find(([path]) => path.test(target))?.[1] ?? 'public'
  if (door === 'panel') return panelDoor(method, url, target, said)
  return method === 'GET' || method === 'HEAD' ? door : 'method not allowed'
}
