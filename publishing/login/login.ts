import { setTimeout as pause } from 'node:timers/promises'
import {
  addDataAndFileToRequest,
  APIError,
  AuthenticationError,
  type Endpoint,
  generatePayloadCookie,
  loginOperation,
  type PayloadRequest,
} from 'payload'
import { checkingPassword, noteFailedLogin } from '../audit/login-events'
import { clientAddress } from './client-address'
import { pretendToCheck } from './password-work'
import { LoginThrottle } from './throttle'
import { Turns } from './turns'

const throttle = new LoginThrottle()

/** A check keeps a thread busy for half a second, and there are four, which compress pages and read files too. */
const checks = new Turns(2)

const tooMany = 'Somebody at your network has tried to log in too often. Wait a minute, then try again.'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Logs in, or refuses in the same words and after the same work whether there is such an account or not. */
async function attempt(req: PayloadRequest, email: string, password: string) {
  const { users: collection } = req.payload.collections
  const find = () => req.payload.db.findOne({ collection: 'users', req, where: { email: { equals: email } } })
  if (email !== '' && password.trim() !== '' && !(await find())) {
    await find()
    await pretendToCheck(password)
    throw new AuthenticationError(req.t)
  }
  return loginOperation({ collection, data: { email, password }, req })
}

/**
 * Whether a password is that of an account that is logged in already. A try counts, and waits, as one to log in does:
 * who finds a panel open does not guess faster than others.
 * @throws APIError 429 when too many of the same address wait
 */
export async function isPasswordOf(req: PayloadRequest, email: string, password: string): Promise<boolean> {
  const attempted = throttle.begin(email.toLowerCase(), clientAddress(req.headers))
  if (attempted.wait === null) throw new APIError(tooMany, 429, null, true)
  let isRight = false
  try {
    if (attempted.wait > 0) await pause(attempted.wait)
    const data = { email, password }
    isRight = await checks.take(() =>
      req.payload
        .login({ collection: 'users', context: { [checkingPassword]: true }, data, overrideAccess: true })
        .then(
          () => true,
          (error: unknown) => {
            if (error instanceof AuthenticationError) return false
            throw error
          },
        ),
    )
    if (!isRight) noteFailedLogin(req, email, 'Gave a wrong current password')
    return isRight
  } finally {
    attempted.end(isRight)
  }
}

/**
 * Logging in. Stands before Payload's endpoint of the same address, which answers sooner for an account that does not exist
 * and locks one after some wrong tries: anybody could find accounts, and lock people out.
 */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email = textOf(req.data?.email).toLowerCase().trim()
    const password = textOf(req.data?.password)
    const attempted = throttle.begin(email, clientAddress(req.headers))
    if (attempted.wait === null) throw new APIError(tooMany, 429, null, true)
    let succeeded = false
    try {
      if (attempted.wait > 0) await pause(attempted.wait)
      const { exp, token = '', user } = await checks.take(() => attempt(req, email, password))
      succeeded = true
      const { auth } = req.payload.collections.users.config
      const cookie = generatePayloadCookie({
        collectionAuthConfig: auth,
        cookiePrefix: req.payload.config.cookiePrefix,
        token,
      })
      return Response.json(
        { message: req.t('authentication:passed'), exp, user },
        { headers: { 'set-cookie': cookie } },
      )
    } catch (error) {
      if (error instanceof AuthenticationError) noteFailedLogin(req, email)
      throw error
    } finally {
      attempted.end(succeeded)
    }
  },
}
