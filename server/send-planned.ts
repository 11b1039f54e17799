import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AskOwn } from './own-request'
import { sendUncached, type Uncached } from './send-uncached'
import { sendText } from './responses'

/** A page of the site as a bundle will make it: '/preview/bundles/4/news'. */
const address = /^(\/preview\/bundles\/([1-9]\d{0,8}))(\/[^?]*)?(\?.*)?$/

/** True for an address of the site as a bundle will make it. */
export const isPlanned = (url: string): boolean => address.test(url)

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
  const [, base = '', id = '', inner = '/', query = ''] = address.exec(request.url ?? '') ?? []
  const login = Object.fromEntries(
    ['authorization', 'cookie', 'origin', 'sec-fetch-site'].flatMap((name) => {
      const value = request.headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
  const { body, status } = await parts.askOwn(`/api/bundles/${id}/planned-state`, login)
  if (status !== 200) return sendText(response, status, messageIn(body), { 'cache-control': 'no-store' })
  const state = JSON.parse(body) as State // our own answer
  try {
    await sendUncached(request, response, parts, {
      development: false,
      planned: { ...state, base, url: inner + query },
    })
  } finally {
    await parts.askOwn(`/api/bundles/planned-state/${state.transaction}/end`)
  }
}
