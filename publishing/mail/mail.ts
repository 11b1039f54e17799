import type { EmailAdapter } from 'payload'
import { openOutbox } from './outbox'
import { storedMail } from './stored-mail'

/**
 * Payload's mail: each is stored before `sendEmail` settles, and the server sends it later (sender.ts). So whoever asks
 * for a new password neither waits for a mail server nor learns anything from how long it takes.
 * Without SMTP_URL the server keeps it in a folder instead.
 */
export const mail =
  ({ DATABASE_URL, MAIL_FROM }: NodeJS.ProcessEnv): EmailAdapter =>
  () => {
    const outbox = openOutbox(DATABASE_URL)
    const defaultFromAddress = MAIL_FROM || 'portal@localhost'
    return {
      name: 'outbox',
      defaultFromAddress,
      defaultFromName: 'Diagnostics Collaborative',
      sendEmail: async (message) => {
        await outbox.add(storedMail({ from: defaultFromAddress, ...message }))
      },
    }
  }
