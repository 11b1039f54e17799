import { siteAddressIn } from '@/domain/site-address'

/** Subject of the mail with the link for a new password; the outbox finds its lifetime by it. */
export const resetSubject = 'Reset your password'

/** How long the link works, in ms. */
export const resetLifetime = 60 * 60_000

/** The mail's text; the link has the site's address, whatever host the request named. */
const resetMail = ({ token = '' }: { token?: string } = {}): string => {
  const link = `${siteAddressIn(process.env)}/admin/reset/${encodeURIComponent(token)}`
  return `<p>Somebody, probably you, has asked for a new password for the Diagnostics Collaborative's website.</p>
<p><a href="${link}">${link}</a></p>
<p>The link works for an hour. If it was not you, do nothing: your password stays as it is.</p>`
}

/** Payload's settings for that mail. */
export const forgotPassword = {
  expiration: resetLifetime,
  generateEmailHTML: resetMail,
  generateEmailSubject: () => resetSubject,
}
