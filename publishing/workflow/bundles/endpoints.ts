import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isInternal } from '@/access/internal-call'
import { mayRead } from '@/access/rules'
import { recordId } from '@/domain/identifiers/record-id'
import { beginAlerts } from '../../alerts/begun'
import { approve, publishNow, schedule, takeBack } from './actions'
import { oneDate } from './one-date'
import { planOne } from './plan'
import { closePlanned, openPlanned } from './preview'
import { runDue } from './run'

const idIn = (req: PayloadRequest): number => {
  const id = recordId(req.routeParams?.id)
  if (id === null) throw new APIError('There is no such bundle.', 404, null, true)
  return id
}

const refuseStrangers = (req: PayloadRequest): void => {
  if (!mayRead(req.user, 'bundles')) throw new APIError('Log in to do this.', 403, null, true)
}

/** An address below a bundle that does one thing to it and says what came of it. */
const action = (name: string, act: (req: PayloadRequest, id: number) => Promise<string>): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    refuseStrangers(req)
    return Response.json({ message: await act(req, idIn(req)) })
  },
})

/** Plans one record from its own form. */
const plan: Endpoint = {
  path: '/plan',
  method: 'post',
  handler: async (req) => {
    refuseStrangers(req)
    await addDataAndFileToRequest(req)
    return Response.json(await planOne(req, req.data ?? {}))
  },
}

/** For this process alone (server/own-request.ts): the server answers 404 to everybody else before Payload is asked. */
const refuseOutside = (req: PayloadRequest): void => {
  if (!isInternal(req.headers)) throw new APIError('There is nothing here.', 404, null, true)
}

/** The timer of this process (server/jobs) asks this. */
const run: Endpoint = {
  path: '/run-due',
  method: 'post',
  handler: async (req) => {
    refuseOutside(req)
    await beginAlerts(req.payload)
    await runDue(req.payload)
    return Response.json({ message: 'All that was due was tried.' })
  },
}

/** What looks at the site as it will be (server/send-planned.ts), in the name of who asks for it. */
const openForPreview: Endpoint = {
  path: '/:id/planned-state',
  method: 'post',
  handler: async (req) => {
    refuseOutside(req)
    refuseStrangers(req)
    return Response.json(await openPlanned(req, idIn(req)))
  },
}

const closeAfterPreview: Endpoint = {
  path: '/planned-state/:transaction/end',
  method: 'post',
  handler: async (req) => {
    refuseOutside(req)
    await closePlanned(req.payload, String(req.routeParams?.transaction))
    return Response.json({ message: 'Rolled back.' })
  },
}

/** What is done with bundles, besides storing them. */
export const bundleEndpoints: Endpoint[] = [
  plan,
  run,
  openForPreview,
  closeAfterPreview,
  oneDate,
  action('approve', approve),
  action('schedule', schedule),
  action('publish-now', publishNow),
  action('take-back', takeBack),
]
