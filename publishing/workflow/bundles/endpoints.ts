import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isInternal } from '@/access/internal-call'
import { mayRead } from '@/access/rules'
import { recordId } from '@/domain/identifiers/record-id'
import { approve, publishNow, schedule, takeBack } from './actions'
import { planOne } from './plan'
import { runDue } from './run'

const idIn = (req: PayloadRequest): number => {
  const id = recordId(String(req.routeParams?.id))
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

/** For the timer of this process alone (server/jobs): the server answers 404 to everybody else before Payload is asked. */
const run: Endpoint = {
  path: '/run-due',
  method: 'post',
  handler: async (req) => {
    if (!isInternal(req.headers)) throw new APIError('There is nothing here.', 404, null, true)
    await runDue(req.payload)
    return Response.json({ message: 'All that was due was tried.' })
  },
}

/** What is done with bundles, besides storing them. */
export const bundleEndpoints: Endpoint[] = [
  plan,
  run,
  action('approve', approve),
  action('schedule', schedule),
  action('publish-now', publishNow),
  action('take-back', takeBack),
]
