import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from '@/server/page-cache/render'
import { adminPolicy, commonHeaders, developmentPolicy, filePolicy, pdfPolicy } from '../headers'
import { sendApiError, sendText } from '../responses'

/** The policy of an address below `/admin` or `/api`; editors also open stored files there. */
const policyOf = (url: string): string => {
  const [, kind] = /^\/api\/([\w-]+)\/file\//.exec(url) ?? []
  return kind === 'documents' ? pdfPolicy : kind ? filePolicy : adminPolicy
}

/** Lets Next answer for the admin panel and the REST API, with the headers of either. */
export async function sendPanel(
  request: IncomingMessage,
  response: ServerResponse,
  { handler, development }: { handler: Handler; development: boolean },
): Promise<void> {
  const policy = development ? developmentPolicy : policyOf(request.url ?? '')
  for (const [name, value] of Object.entries({ ...commonHeaders, 'content-security-policy': policy }))
    response.setHeader(name, value)
  await handler(request, response)
}

/** The panel's and the REST API's response while the database is away. */
export function sendPanelUnavailable(request: IncomingMessage, response: ServerResponse): void {
  const words =
    'The admin panel does not work just now: the database does not answer. The public pages are still there. Try again in a minute; nothing that was saved is lost.'
  const headers = { 'retry-after': '5' }
  if (request.url?.startsWith('/api')) return sendApiError(response, 503, words, headers)
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The database does not answer</title><h1>The database does not answer</h1><p>${words}</p><p><a href="/admin">Try the admin panel again</a></p></html>`
  sendText(response, 503, page, { ...headers, 'content-type': 'text/html; charset=utf-8' })
}
