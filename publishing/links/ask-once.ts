import { lookup as resolve } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-addresses'

/** What may be asked; tests allow their own server. */
export interface Allowed {
  /** whether this name may be looked up */
  name: (host: string) => boolean
  /** whether a connection to this IP address may be made */
  address: (ip: string) => boolean
  /** whether this port may be asked */
  port: (port: number) => boolean
}

export const theInternet: Allowed = {
  name: () => true,
  address: isPublicAddress,
  port: (port) => port === 80 || port === 443,
}

/** An address that is not asked: not of the public internet, or of another scheme or port than the web's. */
export class NotAsked extends Error {}

export interface Answer {
  status: number
  /** of a redirect: where it leads, as it was sent */
  location: string | undefined
}

interface Asking {
  allowed: Allowed
  userAgent: string
  /** ms for all of it */
  timeout: number
}

/** Resolves a name for the connection itself: what was looked at is what is connected to. */
const lookupAmong =
  (allowed: Allowed): LookupFunction =>
  (name, options, answer) => {
    resolve(name, { all: true })
      .then((found) => {
        const [first] = found
        if (!first || !found.every(({ address }) => allowed.address(address)))
          throw new NotAsked(`${name} is not on the public internet`)
        if (options.all) answer(null, found)
        else answer(null, first.address, first.family)
      })
      .catch((error: unknown) => answer(error as NodeJS.ErrnoException, [])) // as the resolver and the line above throw
  }

/**
 * Asks an address once, without following where it leads, and reads nothing but the head of the answer.
 * @throws NotAsked before anything is sent, or what the network says
 */
export async function askOnce(
  method: 'HEAD' | 'GET',
  url: URL,
  { allowed, timeout, userAgent }: Asking,
): Promise<Answer> {
  const isSecure = url.protocol === 'https:'
  const port = Number(url.port || (isSecure ? 443 : 80))
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!isSecure && url.protocol !== 'http:') throw new NotAsked(`${url.protocol} is not of the web`)
  // an address in place of a name is never looked up
  if (!allowed.name(host) || !allowed.port(port) || (isIP(host) !== 0 && !allowed.address(host)))
    throw new NotAsked(`${url.host} is not on the public internet`)
  return new Promise((done, failed) => {
    const request = (isSecure ? https : http).request(url, {
      method,
      agent: false,
      auth: undefined,
      headers: { accept: '*/*', 'user-agent': userAgent },
      lookup: lookupAmong(allowed),
      maxHeaderSize: 16 * 1024,
    })
    const late = setTimeout(() => request.destroy(new Error('no answer in time')), timeout)
    request.on('response', ({ headers, statusCode = 0 }) => {
      clearTimeout(late)
      done({ status: statusCode, location: headers.location })
      request.destroy()
    })
    request.on('error', (error) => {
      clearTimeout(late)
      failed(error)
    })
    request.end()
  })
}
