import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer'
import type { EmailAdapter } from 'payload'

interface Environment {
  SMTP_URL?: string
  MAIL_FROM?: string
}

type Log = { error: (message: string) => void; warn: (message: string) => void }

/** When a mail that could not be sent is tried again, in ms after the time before. */
const triedAgainAfter = [5_000, 60_000, 600_000]

/**
 * Sends a mail by and by: whoever waits for a save or a new password never waits for a mail server,
 * and learns nothing from how long it takes. What fails is logged and tried again.
 */
export async function deliver(
  transport: Pick<Transporter, 'sendMail'>,
  message: SendMailOptions,
  log: Log,
  waits = triedAgainAfter,
): Promise<boolean> {
  for (const wait of [...waits, null]) {
    try {
      await transport.sendMail(message)
      return true
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      log.error(
        `A mail could not be sent (${why}). ${wait === null ? 'It is given up.' : `It is tried again in ${wait / 1000} seconds.`}`,
      )
      if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait).unref())
    }
  }
  return false
}

/** Payload's mail, over SMTP_URL; without it mails are not sent, and the log says so without what was in them. */
export const mail =
  ({ SMTP_URL, MAIL_FROM }: Environment): EmailAdapter =>
  ({ payload }) => {
    const transport = SMTP_URL
      ? createTransport(SMTP_URL, { connectionTimeout: 10_000, socketTimeout: 20_000 } as object)
      : null // the types know options only without an address
    const defaultFromAddress = MAIL_FROM || 'portal@localhost'
    return {
      name: 'smtp',
      defaultFromAddress,
      defaultFromName: 'Diagnostics Collaborative',
      sendEmail: async (message) => {
        if (transport) void deliver(transport, { from: defaultFromAddress, ...message }, payload.logger)
        else payload.logger.warn('A mail was not sent: SMTP_URL is not set.')
        await Promise.resolve()
      },
    }
  }
