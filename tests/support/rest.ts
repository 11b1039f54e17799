import { handleEndpoints, type SanitizedConfig } from 'payload'
import { password, people, tokenIn, type Json, type Person } from './people'
import type { PayloadOnDatabase } from './payload'

/** Payload's REST API in this process, without a server: each role logs in and asks. */
export interface Rest {
  as: (email: string) => Promise<Person & { id: number }>
  /** tries to log in, and says with which status that is refused */
  refused: (email: string, by: string) => Promise<number>
  /** a request as somebody, answered as it is */
  raw: (token: string, address: string, method?: string) => Promise<Response>
}

const answerOf = async (config: SanitizedConfig, address: string, init: RequestInit): Promise<Response> =>
  handleEndpoints({ config, request: new Request(`http://localhost:3000${address}`, init) })

/** Adds a user of each role to the database, and gives their REST API. */
export async function restOn({ payload }: PayloadOnDatabase): Promise<Rest> {
  for (const one of people)
    await payload.create({ collection: 'users', data: { ...one, password }, overrideAccess: true })
  const logIn = (email: string, by: string): Promise<Response> =>
    answerOf(payload.config, '/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: by }),
    })
  const as: Rest['as'] = async (email) => {
    const login = await logIn(email, password)
    const token = tokenIn(login) ?? ''
    const { user } = (await login.json()) as { user?: { id: number } } // our own answer
    const ask: Person['ask'] = async (method, address, body, expected) => {
      const form = body instanceof FormData
      const headers = { authorization: `JWT ${token}`, ...(form ? {} : { 'content-type': 'application/json' }) }
      const content = form ? body : body === undefined ? undefined : JSON.stringify(body)
      const response = await answerOf(payload.config, address, { method, headers, body: content })
      const text = await response.text()
      if (expected === undefined ? !response.ok : response.status !== expected)
        throw new Error(`${method} ${address} answered ${response.status}: ${text.slice(0, 500)}`)
      return (text === '' ? {} : JSON.parse(text)) as Json // Payload's answers are objects
    }
    return { id: user?.id ?? 0, token, ask }
  }
  return {
    as,
    refused: async (email, by) => (await logIn(email, by)).status,
    raw: (token, address, method = 'GET') =>
      answerOf(payload.config, address, { method, headers: token === '' ? {} : { authorization: `JWT ${token}` } }),
  }
}
