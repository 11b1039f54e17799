import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../statements'
import { storedMail } from './stored-mail'

/** A mail to one person, in plain text. */
export interface PlainMail {
  to: string
  subject: string
  text: string
}

/**
 * Stores a mail in the transaction of a request, so that it is sent if what it tells of was saved, and only then.
 * A mail server that is down fails nothing.
 */
export async function queueMail(req: PayloadRequest, mail: PlainMail): Promise<void> {
  const { defaultFromAddress, defaultFromName } = req.payload.email
  const message = storedMail({ from: { address: defaultFromAddress, name: defaultFromName }, ...mail })
  await execute(
    req,
    sql`insert into outgoing_mail (message, expires_at)
      values (${JSON.stringify(message)}::jsonb, now() + interval '2 days')`,
  )
}
