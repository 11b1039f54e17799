import { Pool } from 'pg'
import { resetLifetime, resetSubject } from './password-reset'
import type { StoredMail } from './stored-mail'

/** How long a mail is tried, in ms, unless its use ends sooner. */
const defaultLifetime = 2 * 24 * 60 * 60_000

const lifetimes: Readonly<Record<string, number>> = { [resetSubject]: resetLifetime }

/** A mail that one process has taken to send it. */
export interface TakenMail {
  id: string
  message: StoredMail
  /** how often it was tried, this time included */
  tries: number
  expiresAt: Date
}

export interface Outbox {
  /** Stores a mail; it is sent once, by whichever process takes it first. */
  add: (message: StoredMail) => Promise<void>
  /**
   * Takes a mail that is due, so that no other process does. It is due again after `lease` ms: a process that
   * ends while it sends loses no mail, though one that ends just after that may send it twice.
   */
  take: (lease: number) => Promise<TakenMail | undefined>
  /** Deletes a mail that was sent. */
  delete: (id: string) => Promise<void>
  /** Postpones the next try by `wait` ms, but not past the time when the mail expires. */
  postpone: (id: string, wait: number) => Promise<void>
  /** Deletes expired mails, and returns how often each was tried. */
  deleteExpired: () => Promise<number[]>
  close: () => Promise<void>
}

interface Row {
  id: string
  message: StoredMail
  tries: number
  expires_at: Date
}

const add = `insert into outgoing_mail (message, expires_at) values ($1, now() + $2 * interval '1 ms')`
const take = `
  update outgoing_mail set tries = tries + 1, due_at = now() + $1 * interval '1 ms'
  where id = (
    select id from outgoing_mail where due_at <= now() and expires_at > now()
    order by due_at limit 1 for update skip locked)
  returning id, message, tries, expires_at`
const postpone = `update outgoing_mail set due_at = least(now() + $2 * interval '1 ms', expires_at) where id = $1`
// one that is being sent is not due
const deleteExpired = `delete from outgoing_mail where due_at <= now() and expires_at <= now() returning tries`

/** The mails to send, in PostgreSQL. Connects when it is first used. */
export function openOutbox(databaseUrl: string | undefined): Outbox {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    allowExitOnIdle: true,
  })
  pool.on('error', () => undefined) // of a connection that nothing uses; the next query opens another, or fails and says why
  return {
    add: async (message) => {
      await pool.query(add, [JSON.stringify(message), lifetimes[String(message.subject)] ?? defaultLifetime])
    },
    take: async (lease) => {
      const { rows } = await pool.query<Row>(take, [lease])
      return rows[0] && { ...rows[0], expiresAt: rows[0].expires_at }
    },
    delete: async (id) => {
      await pool.query('delete from outgoing_mail where id = $1', [id])
    },
    postpone: async (id, wait) => {
      await pool.query(postpone, [id, wait])
    },
    deleteExpired: async () => {
      const { rows } = await pool.query<Pick<Row, 'tries'>>(deleteExpired)
      return rows.map(({ tries }) => tries)
    },
    close: () => pool.end(),
  }
}
