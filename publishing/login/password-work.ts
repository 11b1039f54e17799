import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** How Payload hashes passwords; a test compares this with a stored one. */
export const passwordHash = { iterations: 600_000, length: 32, digest: 'sha256' } as const

/** Does the work of checking a password where there is none to check, so that the time does not tell. */
export async function pretendToCheck(password: string): Promise<void> {
  const { digest, iterations, length } = passwordHash
  await derive(password, randomBytes(32).toString('hex'), iterations, length, digest)
}
