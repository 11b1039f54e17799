import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from '@/server/page-cache/render'
import { type QueueLimits, RenderQueue } from '@/server/page-cache/render-queue'
import { adminPolicy, commonHeaders, developmentPolicy, filePolicy, pdfPolicy } from '../headers'
import { sendApiError, sendText } from '../responses'

/** The policy of an address below `/admin` or `/api`; editors also open stored files there. */
const policyOf = (url: string): string => {
  const [, kind] = /^\/api\/([\w-]+)\/file\//.exec(url) ?? []
  return kind === 'documents' ? pdfPolicy : kind ? filePolicy : adminPolicy
}

/**
 * The panel's pages and the previews are rendered for each reader, on the thread that renders public pages: few at once,
 * and of those who have not logged in only one.
 */
const limits: QueueLimits = {
  concurrent: 3,
  byPriority: { known: 3, doubt: 1, unknown: 1, background: 1 },
  waiting: 60,
  timeout: 10_000,
}

/** A reader who takes the answer slowly gives up the place after this time, in ms. */
const longestTurn = 10_000

const panelQueue = new RenderQueue(limits)

/**
 * Does some work for the panel when its turn comes.
 *
 * @throws QueueFull when that would take too long
 */
export function inPanelQueue<Result>(loggedIn: boolean, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  return new Promise((resolve, reject) => {
    const turn = (): Promise<void> => {
      const done = work().then(resolve, reject)
      const late = new Promise<void>((release) => {
        timer = setTimeout(release, longestTurn)
      })
      return Promise.race([done, late]).finally(() => clearTimeout(timer))
    }
    panelQueue.run('', loggedIn ? 'known' : 'unknown', turn).catch(reject)
  })
}

/** Lets Next answer for the admin panel and the REST API, with the headers of either. */
export async function sendPanel(
  request: IncomingMessage,
  response: ServerResponse,
  { handler, development }: { handler: Handler; development: boolean },
): Promise<void> {
  const policy = development ? developmentPolicy : policyOf(request.url ?? '')
  const headers = { ...commonHeaders, 'content-security-policy': policy, 'cache-control': 'no-store' }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  await handler(request, response)
}

/** Leads somebody who has not logged in to the page for that, and then back. */
export const sendToLogin = (request: IncomingMessage, response: ServerResponse): void =>
  sendText(response, 307, '', { location: `/admin/login?redirect=${encodeURIComponent(request.url ?? '/admin')}` })

/** The panel's and the REST API's answer to a request that they do not take, in words. */
export function sendRefusal(request: IncomingMessage, response: ServerResponse, status: number, words: string): void {
  if (request.url?.startsWith('/api')) sendApiError(response, status, words)
  else sendText(response, status, words)
}

/** The panel's and the REST API's response while the database is away. */
export function sendPanelUnavailable(request: IncomingMessage, response: ServerResponse): void {
  const words =
    'The admin panel does not work just now: the database does not answer. The public pages are still there. Try again in a minute; nothing that was saved is lost.'
  const headers = { 'retry-after': '5' }
  if (request.url?.startsWith('/api')) return sendApiError(response, 503, words, headers)
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The database does not answer</title><h1>The database does not answer</h1><p>${words}</p><p><a href="/admin">Try the admin panel again</a></p></html>`
  sendText(response, 503, page, { ...headers, 'content-type': 'text/html; charset=utf-8' })
}
