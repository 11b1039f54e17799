import { addDataAndFileToRequest, APIError, type Endpoint, forgotPasswordOperation } from 'payload'
import { clientAddress } from './client-address'
import { LoginThrottle, usualThrottle } from './throttle'

const throttle = new LoginThrottle({ ...usualThrottle, free: { pair: 5, address: 10, account: 20 }, waiting: 0 })

const tooMany = 'Your network has asked for many new passwords in a short time. Wait some minutes, then try again.'

/**
 * Asks for a mail with a link for a new password. Stands before Payload's endpoint of the same address, and answers before
 * the work begins: how long that takes would tell whether there is such an account.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email } = req.data ?? {}
    if (typeof email !== 'string' || email.trim() === '')
      throw new APIError('Give your email address.', 400, null, true)
    const asked = throttle.begin(email.toLowerCase().trim(), clientAddress(req.headers))
    if (asked.wait !== 0) throw new APIError(tooMany, 429, null, true)
    const { users: collection } = req.payload.collections
    // Payload's type wants a password too, which the operation does not read
    void forgotPasswordOperation({ collection, data: { email, password: '' }, req }).catch((error: unknown) =>
      req.payload.logger.error({
        err: error,
        msg: 'A mail for a new password could not be made; it can be asked for again.',
      }),
    )
    // the same for everybody: whether there is such an account is not said
    return Response.json({
      message: process.env.SMTP_URL
        ? req.t('general:success')
        : 'This site cannot send email yet. Ask the administrator of this site for a new password.',
    })
  },
}
