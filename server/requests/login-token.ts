import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Payload signs with a digest of the secret (its `payload.secret`); a test compares this with a real login. */
const signingKey = (secret: string): string => createHash('sha256').update(secret).digest('hex').slice(0, 32)

/** The tokens that a request brings, in any of the ways that Payload takes one. */
function tokensOf({ authorization = '', cookie = '' }: IncomingHttpHeaders): string[] {
  const [, fromHeader] = /^(?:JWT|Bearer) (\S+)$/.exec(authorization) ?? []
  const fromCookies = [...cookie.matchAll(/(?:^|;)\s*payload-token=([^;\s]+)/g)].map(([, value]) => value)
  return [fromHeader, ...fromCookies].filter((token) => token !== undefined)
}

const parsed = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown
  } catch {
    return null // not a token, so not a login
  }
}

/** A field of a value, if that is an object with such a field. */
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined

/**
 * Tells whether a request brings a login that this site has signed and that has not expired (JWT with HS256, RFC 7519).
 * Whether it was ended since, and what it allows, is for Payload to find out.
 *
 * @param secret PAYLOAD_SECRET
 */
export function loginVerifier(secret: string): (headers: IncomingHttpHeaders, at?: number) => boolean {
  const key = signingKey(secret)
  const isValid = (token: string, at: number): boolean => {
    const [head = '', body = '', signature = '', ...more] = token.split('.')
    if (more.length > 0 || field(parsed(head), 'alg') !== 'HS256') return false
    const expected = createHmac('sha256', key).update(`${head}.${body}`).digest()
    const sent = Buffer.from(signature, 'base64url')
    if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return false
    const expires = field(parsed(body), 'exp')
    return typeof expires === 'number' && expires * 1000 > at
  }
  return (headers, at = Date.now()) => tokensOf(headers).some((token) => isValid(token, at))
}
