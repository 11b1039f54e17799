import type { Deliver } from './delivery'
import { openOutbox, type Outbox, type TakenMail } from './outbox'

interface Log {
  error: (message: string) => void
}

interface Options {
  deliver: Deliver
  databaseUrl: string
  log: Log
  /** how often the outbox is looked into, in ms */
  every?: number
  /** how long a mail waits after each try that failed, in ms; the last holds for all further ones */
  waits?: readonly number[]
}

export interface MailSender {
  /** Sends nothing more; settles when the mail under way is sent or has failed. */
  stop: () => Promise<void>
}

/** Longer than any try can take under the limits of a delivery. */
const lease = 5 * 60_000

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))

/**
 * Sends the mails of the outbox, the one that is due longest first, and tries again what fails. Any number of processes may
 * do so on one database. Mails that are of no use any more are given up, and the log says so without what was in them.
 */
export function startMailSender({
  deliver,
  databaseUrl,
  log,
  every = 2_000,
  waits = [5_000, 30_000, 120_000, 300_000, 900_000, 3_600_000],
}: Options): MailSender {
  const outbox: Outbox = openOutbox(databaseUrl)
  let stopped = false
  let outage = false
  let timer: NodeJS.Timeout | undefined

  const send = async ({ expiresAt, id, message, tries }: TakenMail): Promise<void> => {
    try {
      await deliver(message)
    } catch (error) {
      const wait = waits[Math.min(tries, waits.length) - 1] ?? every
      log.error(
        `A mail could not be sent (${reasonOf(error)}). It is tried again in ${wait / 1000} seconds, until ${expiresAt.toISOString()}.`,
      )
      return outbox.postpone(id, wait)
    }
    await outbox.delete(id)
  }

  const round = async (): Promise<void> => {
    for (const tries of await outbox.deleteExpired())
      log.error(
        `A mail was given up after ${tries} tries: it is of no use any more. Check SMTP_URL and the mail server.`,
      )
    while (!stopped) {
      const taken = await outbox.take(lease)
      if (!taken) break
      await send(taken)
    }
  }

  let running = Promise.resolve()
  const look = (): void => {
    running = round().then(
      () => {
        outage = false
      },
      (error: unknown) => {
        // once for each outage of the database, of which others tell too
        if (!outage) log.error(`Mails wait: the outbox does not answer (${reasonOf(error)}). It is tried again.`)
        outage = true
      },
    )
    void running.then(() => {
      if (!stopped) timer = setTimeout(look, every)
    })
  }
  look()

  const end = async (): Promise<void> => {
    stopped = true
    clearTimeout(timer)
    await running
    await outbox.close()
  }
  let ended: Promise<void> | undefined
  return { stop: () => (ended ??= end()) }
}
