import type { IncomingMessage, ServerResponse } from 'node:http'
import { queryKeys } from '@/app/(site)/query-keys'
import type { AskOwn } from './own-request'
import { canonicalAddress } from './page-cache/address'
import { isPublicPath } from './routing'
import { sendUncached, type Uncached } from './send-uncached'
import { sendText } from './responses'

/** A page of the site as a bundle will make it: '/preview/bundles/4/news'. */
const address = /^(\/preview\/bundles\/([1-9]\d{0,8}))(\/[^?]*)?(\?.*)?$/

/** True for an address of the site as a bundle will make it. */
export const isPlanned = (url: string): boolean => address.test(url)

/** What is looked at: a page of the site and only that, as its visitors would ask for it. */
export type PlannedAddress =
  | { kind: 'page'; bundle: string; base: string; url: string }
  | { kind: 'moved'; location: string }
  | { kind: 'missing' }

/** What an address below `/preview/bundles` names: past it, none of the panel, the REST API or what the server says of itself. */
export function plannedAddress(sent: string): PlannedAddress {
  const [, base = '', bundle = '', inner = '/', query = ''] = address.exec(sent) ?? []
  const page = canonicalAddress(inner + query, queryKeys)
  if (page.kind === 'moved') return { kind: 'moved', location: base + page.location }
  return page.kind === 'page' && isPublicPath(inner)
    ? { kind: 'page', bundle, base, url: page.key }
    : { kind: 'missing' }
}

interface State {
  transaction: string
  at: number
}

const messageIn = (body: string): string => {
  const { errors } = JSON.parse(body) as { errors?: { message: string }[] } // the REST API's refusals
  return errors?.[0]?.message ?? 'This cannot be shown just now.'
}

/** Sends a page as it will be once a bundle is published, to somebody who may read all of it; nothing of it stays. */
export async function sendPlanned(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Uncached & { askOwn: AskOwn },
): Promise<void> {
  const planned = plannedAddress(request.url ?? '')
  if (planned.kind === 'moved') return sendText(response, 308, '', { location: planned.location })
  if (planned.kind === 'missing') return sendText(response, 404, 'There is no page of the site at this address.')
  const { base, bundle, url } = planned
  const login = Object.fromEntries(
    ['authorization', 'cookie', 'origin', 'sec-fetch-site'].flatMap((name) => {
      const value = request.headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
  const { body, status } = await parts.askOwn(`/api/bundles/${bundle}/planned-state`, login)
  if (status !== 200) return sendText(response, status, messageIn(body), { 'cache-control': 'no-store' })
  const state = JSON.parse(body) as State // our own answer
  try {
    await sendUncached(request, response, parts, {
      development: false,
      planned: { ...state, base, url },
    })
  } finally {
    await parts.askOwn(`/api/bundles/planned-state/${state.transaction}/end`)
  }
}
