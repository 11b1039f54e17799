import { randomBytes, timingSafeEqual } from 'node:crypto'

// Next bundles this module a second time: both copies must know one secret, which leaves this process never.
const key = Symbol.for('portal.internal-call')
const shared = globalThis as typeof globalThis & { [key]?: string }

const name = 'x-portal-internal'
const secret = (): string => (shared[key] ??= randomBytes(32).toString('hex'))

/** The header by which a request that this process makes of itself is known; made anew at each start. */
export const internalHeader = (): Record<string, string> => ({ [name]: secret() })

/** True for a request that this process has made of itself. */
export const isInternal = (headers: Headers): boolean => {
  const [sent, known] = [Buffer.from(headers.get(name) ?? ''), Buffer.from(secret())]
  return sent.length === known.length && timingSafeEqual(sent, known)
}
