import type { Bodies, Encoding } from './page-cache/cached-page'

const qualities = (accepted: string): Map<string, number> =>
  new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((one) => {
        const [name = '', ...parameters] = one.split(';').map((part) => part.trim())
        const quality = parameters.find((parameter) => parameter.startsWith('q='))
        return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0]
      }),
  )

/** Smallest first. */
const codings = ['br', 'gzip'] as const

function acceptedBy(header: string): readonly Encoding[] {
  const quality = qualities(header)
  return codings.filter((coding) => (quality.get(coding) ?? quality.get('*') ?? 0) > 0)
}

/** Browsers send few different values, so each is parsed once. Bounded: anybody can send others. */
const remembered = new Map<string, readonly Encoding[]>()
const mostRemembered = 200
const longestRemembered = 200

/** The codings that a client accepts, smallest first (RFC 9110, 12.5.3); a quality of 0 refuses one. */
export function acceptedEncodings(header: string): readonly Encoding[] {
  const known = remembered.get(header)
  if (known) return known
  const accepted = acceptedBy(header)
  if (remembered.size >= mostRemembered) remembered.clear()
  if (header.length <= longestRemembered) remembered.set(header, accepted)
  return accepted
}

/** The smallest coding among the bodies that a client accepts, by its `accept-encoding`. */
export function encodingFor(header: string | undefined, bodies: Bodies): Encoding {
  if (!header) return 'identity'
  for (const coding of acceptedEncodings(header)) if (bodies[coding]) return coding
  return 'identity'
}
