import { apiAddressOf, type Stored, type Target } from './saved-record'

/** Why the form's text could not be saved. */
export type Trouble =
  | { kind: 'offline' | 'unavailable' | 'slow' }
  | { kind: 'logged out' }
  /** the person's rights have changed */
  | { kind: 'not allowed' }
  /** somebody else took the record away: to the bin, or for good */
  | { kind: 'in the bin' | 'gone' }
  /** the form says what (`RefusalSummary`) */
  | { kind: 'refused' }
  | { kind: 'newer'; theirs: Stored }

const time = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : 0)

/** True if `theirs` was saved after the state that the form began with, by somebody else. */
const isNewer = (theirs: Stored, updatedAt: unknown, editor: string | null): boolean =>
  time(updatedAt) > 0 && time(theirs.updatedAt) > time(updatedAt) && theirs.lastEditedBy !== editor

const ask = (address: string): Promise<Response | null> =>
  fetch(address, { credentials: 'include', cache: 'no-store' }).catch(() => null)

const isAway = ({ status }: Response): boolean => status >= 500 || status === 429

/** What it means that the server does not show the record: the person is logged out, or it is the record that has gone. */
const whoIsOut = async (address: string, status: number): Promise<Trouble> => {
  const me = await ask('/api/users/me')
  if (!me) return { kind: 'offline' }
  if (isAway(me)) return { kind: 'unavailable' }
  const { user } = (await me.json()) as { user?: unknown } // Payload's answer
  if (!user) return { kind: 'logged out' }
  if (status !== 404) return { kind: 'not allowed' }
  const inBin = await ask(`${address}?draft=true&depth=0&trash=true`)
  if (!inBin) return { kind: 'offline' }
  return { kind: inBin.ok ? 'in the bin' : isAway(inBin) ? 'unavailable' : 'gone' }
}

/**
 * Asks the server why a save did not succeed.
 * @param updatedAt of the state that the form began with, or last saved
 * @param editor who writes, as records name them
 * @returns null if the server is there, the person is logged in and nobody else has saved the record
 */
export async function findTrouble(target: Target, updatedAt: unknown, editor: string | null): Promise<Trouble | null> {
  const address = apiAddressOf(target)
  const response = await ask(address === null ? '/api/users/me' : `${address}?draft=true&depth=0`)
  if (!response) return { kind: 'offline' }
  if (isAway(response)) return { kind: 'unavailable' }
  if (!response.ok) return address === null ? { kind: 'logged out' } : whoIsOut(address, response.status)
  const answer = (await response.json()) as Stored // Payload's answers are objects
  if (address === null) return answer.user ? null : { kind: 'logged out' }
  return isNewer(answer, updatedAt, editor) ? { kind: 'newer', theirs: answer } : null
}
