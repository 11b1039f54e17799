/** Subject of the mail with the link for a new password; the outbox finds its lifetime by it. */
export const resetSubject = 'Reset your password'

/** How long the link works, in ms. */
export const resetLifetime = 60 * 60_000

/** Payload's settings for that mail. */
export const forgotPassword = { expiration: resetLifetime, generateEmailSubject: () => resetSubject }
