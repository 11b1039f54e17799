import type { SendMailOptions } from 'nodemailer'
import type { SendEmailOptions } from 'payload'

const storable = ['from', 'to', 'cc', 'bcc', 'replyTo', 'subject', 'text', 'html', 'headers'] as const

/** A mail as JSON can hold it. */
export type StoredMail = Pick<SendMailOptions, Exclude<(typeof storable)[number], 'text' | 'html'>> & {
  text?: string
  html?: string
}

const isStorable = (name: string): boolean => (storable as readonly string[]).includes(name)

/**
 * A mail in the form in which it is stored.
 *
 * @throws Error for anything else than addresses, subject, headers and a body as text: an attachment would be lost unnoticed
 */
export function storedMail(message: SendEmailOptions): StoredMail {
  const fields: Record<string, unknown> = { ...message }
  const said = Object.entries(fields).filter(([, value]) => value !== undefined)
  const other = said.find(
    ([name, value]) => !isStorable(name) || ((name === 'text' || name === 'html') && typeof value !== 'string'),
  )
  if (other)
    throw new Error(
      `A mail cannot be stored with "${other[0]}". Send one with ${storable.join(', ')}, and the body as text.`,
    )
  return Object.fromEntries(said)
}
