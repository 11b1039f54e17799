import type { InTheWay } from '../form/refusals'

/** What is wrong with a box of a form; path '' is the whole form. */
export interface BoxProblem {
  path: string
  message: string
  records?: InTheWay[]
}

/** What the server says to a form of the desk. */
export type Sent = { message: string; href?: string } | { problems: BoxProblem[] }

interface Refused {
  errors?: { message?: string; data?: { errors?: BoxProblem[] } | null }[]
}

/** Sends what was typed into a form of the desk. @param action the last part of its address */
export async function send(action: string, values: object): Promise<Sent> {
  const response = await fetch(`/api/governance-bodies/desk/${action}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(values),
  }).catch(() => null)
  if (!response) return { problems: [{ path: '', message: 'The network is away. Nothing was saved.' }] }
  if (response.ok) return (await response.json()) as Sent // our own answer
  const [error] = ((await response.json().catch(() => ({}))) as Refused).errors ?? [] // Payload's form of errors
  return {
    problems: error?.data?.errors ?? [
      { path: '', message: error?.message ?? 'The server refused it. Nothing was saved.' },
    ],
  }
}
