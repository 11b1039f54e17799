import { APIError, type Endpoint } from 'payload'
import { isInternal } from '@/access/internal-call'
import { siteAddressIn } from '@/domain/site-address'
import { theInternet } from './ask-once'
import { checkLinks } from './check-links'

/** In ms; the timer that asks waits for a minute. */
const bounds = { most: 40, longest: 40_000, politeness: 1_000, timeout: 8_000 }

/** For the timer of this process alone (server/jobs): the server answers 404 to everybody else before Payload is asked. */
export const checkingLinks: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    if (!isInternal(req.headers)) throw new APIError('There is nothing here.', 404, null, true)
    const userAgent = `DiagnosticsPortalLinkCheck/1 (+${siteAddressIn(process.env)})`
    const looked = await checkLinks(req.payload, { ...bounds, allowed: theInternet, userAgent })
    return Response.json({ message: `${looked} addresses were looked at.` })
  },
}
