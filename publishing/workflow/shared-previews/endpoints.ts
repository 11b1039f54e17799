import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isInternal } from '@/access/internal-call'
import { recordId } from '@/domain/identifiers/record-id'
import { clientAddress } from '../../login/client-address'
import { type Draft, draftIn } from '../review/subject'
import { inTransaction, requestIn } from '../transaction'
import { linksTo, makeLink, withdrawLink } from './links'
import { openLink } from './open'
import type { NamedFile } from './readable'

/** Does something about a draft that the address names, in a transaction of its own. */
const withDraft = async <Result>(
  req: PayloadRequest,
  work: (own: PayloadRequest, draft: Draft) => Promise<Result>,
): Promise<Result> => {
  if (!req.user) throw new APIError('Log in to do this.', 403, null, true)
  const { user } = req
  return inTransaction(req.payload, async (transactionID) => {
    const own = await requestIn(req.payload, transactionID, user)
    return ['commit', await work(own, await draftIn(own, req.routeParams ?? {}))]
  })
}

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const list: Endpoint = {
  path: '/preview-links/:kind/:id',
  method: 'get',
  handler: async (req) => answer({ links: await withDraft(req, linksTo) }),
}

const make: Endpoint = {
  path: '/preview-links/:kind/:id',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const address = await withDraft(req, (own, draft) => makeLink(own, draft, req.data ?? {}))
    return answer({ message: address })
  },
}

const withdraw: Endpoint = {
  path: '/preview-links/:kind/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const link = recordId(req.data?.link)
    if (link === null) throw new APIError('There is no such link.', 404, null, true)
    await withDraft(req, (own, draft) => withdrawLink(own, draft, link))
    return answer({ message: 'Withdrawn. The link opens nothing any more.' })
  },
}

const fileIn = (written: string): NamedFile | null => {
  const [, kind, name] = /^(media|documents)\/(.+)$/.exec(written) ?? []
  return (kind === 'media' || kind === 'documents') && name !== undefined ? { kind, name } : null
}

/** For this process alone (server/send-shared.ts), in the name of nobody. */
const open: Endpoint = {
  path: '/preview-links/open',
  method: 'post',
  handler: async (req) => {
    if (!isInternal(req.headers)) throw new APIError('There is nothing here.', 404, null, true)
    const token = req.headers.get('x-portal-token') ?? ''
    const isNoted = req.headers.get('x-portal-visit') === 'noted'
    const file = fileIn(req.headers.get('x-portal-file') ?? '')
    const opened = await openLink(req, token, { address: clientAddress(req.headers), file, isNoted })
    if (opened === null) return answer({}, 404)
    return opened === 'ended' ? answer({}, 410) : answer(opened)
  },
}

/** Links that show a draft to somebody without an account. */
export const sharedPreviewEndpoints: Endpoint[] = [open, list, make, withdraw]
