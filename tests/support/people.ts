import { createHash, createHmac } from 'node:crypto'
import { siteEnvironment } from './environment'

/** One user of each role, in every database with the starting content; all have the same password. */
export const administrator = 'administrator@example.org'
export const publisher = 'publisher@example.org'
export const secretariat = 'secretariat@example.org'
export const author = 'author@example.org'
export const password = 'a-long-password-for-the-tests'

export const people = [
  { email: administrator, name: 'Ada Administrator', role: 'administrator' },
  { email: publisher, name: 'Pat Publisher', role: 'publisher' },
  { email: secretariat, name: 'Sam Secretariat', role: 'secretariat' },
  { email: author, name: 'Alex Author', role: 'author' },
] as const

/** An object in JSON, as Payload's REST API answers. */
export type Json = Record<string, unknown>

/** Somebody who is logged in to the REST API. */
export interface Person {
  token: string
  /** makes a request; throws unless it succeeds, or answers with the `expected` status */
  ask: (method: string, address: string, body?: unknown, expected?: number) => Promise<Json>
}

/** The login that a response sets as a cookie; undefined where it sets none. */
export const tokenIn = (response: Response): string | undefined =>
  /(?:^|, )payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]

/** A token as the site under test signs them, with what a test wants it to say; good for an hour. */
export const signedToken = (says: Json): string => {
  const key = createHash('sha256').update(siteEnvironment.PAYLOAD_SECRET).digest('hex').slice(0, 32)
  const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ ...says, exp: Math.floor(Date.now() / 1000) + 3600 })}`
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
}

/** Logs in to the REST API of the site at `url`. */
export async function logIn(url: string, email: string, by = password): Promise<Person> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: by }),
  })
  const token = tokenIn(response)
  if (!token) throw new Error(`${email} could not log in: ${response.status}`)
  return { token, ask: askingAs(url, token) }
}

const askingAs =
  (url: string, token: string): Person['ask'] =>
  async (method, address, body, expected) => {
    const response = await fetch(url + address, {
      method,
      headers: { authorization: `JWT ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    if (expected === undefined ? !response.ok : response.status !== expected)
      throw new Error(`${method} ${address} answered ${response.status}: ${text.slice(0, 500)}`)
    return (text === '' ? {} : JSON.parse(text)) as Json // Payload's answers are objects
  }
