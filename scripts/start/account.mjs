import { randomBytes } from 'node:crypto'
import { Stop } from './errors.mjs'

/** Shortest password that an account may have, in characters. */
export const shortestPassword = 12

/** @param {string} text */
const isEmail = (text) => /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(text)

/**
 * @typedef {object} Account
 * @property {string} email
 * @property {string} password
 * @property {boolean} made whether the password was made here, so that it must be shown
 */

/**
 * The account that ADMIN_EMAIL and ADMIN_PASSWORD name; what is not set is made.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Account}
 * @throws Stop with a sentence for the operator
 */
export function accountOf({ ADMIN_EMAIL, ADMIN_PASSWORD }) {
  const email = (ADMIN_EMAIL || 'admin@portal.example').trim().toLowerCase()
  if (!isEmail(email))
    throw new Stop(`ADMIN_EMAIL is "${email}"; it must be an e-mail address such as name@example.nhs.uk.`)
  if (!ADMIN_PASSWORD) return { email, password: randomBytes(15).toString('base64url'), made: true }
  if (ADMIN_PASSWORD.length < shortestPassword)
    throw new Stop(`ADMIN_PASSWORD is too short; it must have ${shortestPassword} characters or more.`)
  return { email, password: ADMIN_PASSWORD, made: false }
}
