import { createTransport } from 'nodemailer'
import { keepMail } from './kept-mails'
import type { StoredMail } from './stored-mail'

/** Hands a mail on; it is tried again later when this rejects. */
export type Deliver = (message: StoredMail) => Promise<unknown>

/** Limits of a mail server that does not answer, in ms. */
const limits = { connectionTimeout: 10_000, greetingTimeout: 5_000, socketTimeout: 20_000 }

/** Sends by a mail server, for example `smtps://user:password@mail.example.nhs.uk`. */
export const bySmtp = (url: string): Deliver => {
  const transport = createTransport({ url, ...limits })
  return (message) => transport.sendMail(message)
}

/** Keeps mails in a folder, for a site that has no mail server. */
export const intoFolder =
  (folder: string): Deliver =>
  (message) =>
    keepMail(folder, message)
