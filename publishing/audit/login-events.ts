import { LRUCache } from 'lru-cache'
import type { CollectionAfterLoginHook, CollectionAfterLogoutHook, PayloadRequest } from 'payload'
import { isNoted } from '@/domain/audit/failed-logins'
import { beforeSave } from '../hooks/before-operation'
import { clientAddress } from '../login/client-address'
import { noteEvent } from './note-event'

/** Marks a request that asks whether a password is right: that is no login. */
export const checkingPassword = 'audit-checking-password'
const resetting = 'audit-resetting'

/** A lost password that is set anew logs in, too. */
export const rememberReset = beforeSave(({ args, operation, req }) => {
  if (operation === 'resetPassword') req.context[resetting] = true
  return args
})

export const noteLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  if (req.context[checkingPassword] === true) return
  const person = user as { id: number; name?: string } // typed as any
  const event = { kind: 'users', id: person.id, title: person.name, user: person } as const
  if (req.context[resetting] === true)
    await noteEvent(req, { ...event, what: 'password', details: 'With a link from an e-mail' })
  await noteEvent(req, { ...event, what: 'login' })
}

export const noteLogout: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await noteEvent(req, { what: 'logout', kind: 'users', id: req.user.id, title: req.user.name })
}

/** Failed logins within the hour, by account; all addresses that no account has count as one. */
const failed = new LRUCache<string, number>({ max: 5_000, ttl: 60 * 60_000, noUpdateTTL: true })

const store = async (req: PayloadRequest, email: string, doing: string): Promise<void> => {
  const user = await req.payload.db.findOne<{ id: number; name: string }>({
    collection: 'users',
    select: { name: true },
    where: { email: { equals: email } },
  })
  const account = user ? String(user.id) : 'none'
  const count = (failed.get(account) ?? 0) + 1
  failed.set(account, count)
  if (!isNoted(count)) return
  const address = clientAddress(req.headers)
  const details = [
    doing,
    user ? '' : 'no account has the e-mail address that was given',
    count === 1 ? '' : `number ${count} within an hour`,
    address === '' ? '' : `from ${address}`,
  ].filter(Boolean)
  // its own connection: what failed has no transaction, or one that is undone
  const own = { ...req, payload: req.payload, transactionID: undefined } as PayloadRequest // a request has more, which is not read
  await noteEvent(own, {
    what: 'login-failed',
    kind: 'users',
    id: user?.id,
    title: user?.name,
    details: details.join(', '),
    user,
  })
}

/**
 * Notes that somebody gave a wrong password. What was typed is not stored: it may be a password. Does not wait: how long it
 * takes would tell whether there is such an account.
 */
export function noteFailedLogin(req: PayloadRequest, email: string, doing = ''): void {
  store(req, email.toLowerCase(), doing).catch((err: unknown) =>
    req.payload.logger.error({ err, msg: 'A failed login could not be noted.' }),
  )
}
