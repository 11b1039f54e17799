import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'
import { addressOf, type Queries } from './server/page-cache/address'
import { Documents } from './server/page-cache/page-cache'
import { doorOf } from './server/routing'
import { adminPolicy, developmentPolicy, everywhere, filePolicy, pdfPolicy, previewPolicy } from './server/headers'
import { MakingFailed } from './server/page-cache/render'
import { TooBusy } from './server/page-cache/render-queue'
import { plain } from './server/page-cache/strip-framework'
import { send } from './server/sending'
import { sendPanelAway, sendRefusal, sendText } from './server/responses'
import { addressesIn } from './server/page-cache/warming'

// Ties the site's documents to Next, which makes them (docs/architecture.md draws the way of a request).

const development = process.env.NODE_ENV === 'development'
// a variable that is set to nothing, as compose files do, is one that is not set
const port = Number(process.env.PORT || 3000)
const siteUrl = process.env.SITE_URL || `http://localhost:${port}`
const databaseUrl = process.env.DATABASE_LISTEN_URL || process.env.DATABASE_URL || ''
const data = path.resolve(process.env.PORTAL_DATA || '.data')
const uploads = path.join(data, 'uploads')

/** Pages whose query counts: searches. */
const queries: Queries = { '/community-diagnostic-centres': ['test', 'near'] }
/** Addresses whose content type Next does not know. */
const types = { '/assets/speculation-rules.json': 'application/speculationrules+json' }
/** The page for when there is none, and one that is surely not there. */
const [notNow, notFound] = ['/unavailable', '/not-found']

const server = createServer((request, response) => {
  answer(request, response)
    .catch((error: unknown) => sendNotNow(request, response, error))
    .catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
})
// a client that sends nothing takes no place for long
server.requestTimeout = 60_000

// Next answers offers of another protocol, which hot reload needs. Elsewhere nobody does: with a server that never
// listens, they are answered as what else they are
const httpServer = development ? server : createServer()
const app = next({ dev: development, dir: import.meta.dirname, hostname: process.env.HOST, httpServer, port })
await app.prepare()
const handler = app.getRequestHandler()

const documents = new Documents({
  making: { handler, host: new URL(siteUrl).host, types, limit: development ? 120_000 : 10_000 },
  databaseUrl,
  folder: path.join(data, 'documents'),
  log: console,
  counts: process.env.PORTAL_STATS === '1',
})

const noStore = { 'cache-control': 'no-store' }

/** The panel and its interface; Next answers, with the headers that go with either. */
async function sendPanel(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!documents.hears && !development) return sendPanelAway(request, response)
  const [, kind] = /^\/api\/([\w-]+)\/file\//.exec(request.url ?? '') ?? []
  const policy = development ? developmentPolicy : kind === 'documents' ? pdfPolicy : kind ? filePolicy : adminPolicy
  for (const [name, value] of Object.entries({ ...everywhere, 'content-security-policy': policy }))
    response.setHeader(name, value)
  await handler(request, response)
}

/** A page made for one person, or for a developer: not kept. */
async function sendUnkept(request: IncomingMessage, response: ServerResponse, asWritten: boolean): Promise<void> {
  // who asks, and from which page: no more of what a client says goes on
  const passed = ['accept', 'authorization', 'cookie', 'origin', 'sec-fetch-site']
  const sent = Object.fromEntries(Object.entries(request.headers).filter(([name]) => passed.includes(name)))
  const made = await documents.ask(request.url ?? '/', sent)
  const html = made.headers['content-type']?.startsWith('text/html') === true
  const body = html && !asWritten ? Buffer.from(plain(made.body.toString('utf8')).html) : made.body
  const document = { ...made, key: '', hash: '', bodies: { identity: body }, links: [], immutable: false, number: 0 }
  const policy = asWritten ? developmentPolicy : previewPolicy
  await send(request, response, document, uploads, {
    headers: { ...noStore, 'x-robots-tag': 'noindex', 'content-security-policy': policy },
  })
}

/** The page that says that there is no page now; words alone where even that was never made. */
async function sendNotNow(request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
  if (!(error instanceof MakingFailed) && !(error instanceof TooBusy)) console.error(error)
  if (response.headersSent) return void response.destroy()
  const page = await documents.get(notNow).catch(() => null)
  if (page && page.status === 503) return send(request, response, page, uploads)
  sendText(response, 503, 'This page is not available just now. Try again in a minute.', { 'retry-after': '5' })
}

async function sendPublic(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = addressOf(request.url ?? '/', queries)
  if (address.kind === 'refused') {
    return send(request, response, await documents.get(notFound), uploads, { status: address.status, headers: noStore })
  }
  if (address.kind === 'moved') return sendText(response, 308, '', { location: address.location })
  if (development) return sendUnkept(request, response, true)
  await send(request, response, documents.kept(address.key) ?? (await documents.get(address.key)), uploads)
}

/** Numbers for tests and measuring; not there unless asked for. */
async function sendStatistics(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (process.env.PORTAL_STATS !== '1') return sendPublic(request, response)
  const anew = new URL(request.url ?? '/', siteUrl).searchParams.get('anew')
  const told =
    anew === null
      ? { pid: process.pid, warm, ...documents.stats() }
      : await documents.anew(anew).then(({ hash, status }) => ({ hash, status }))
  sendText(response, 200, JSON.stringify(told), { 'content-type': 'application/json' })
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (doorOf(request.method ?? 'GET', request.url ?? '/', request.headers)) {
    case 'health':
      return sendText(response, 200, 'up')
    case 'readiness':
      return documents.hears
        ? sendText(response, 200, 'ready')
        : sendText(response, 503, 'The database does not answer.')
    case 'statistics':
      return sendStatistics(request, response)
    case 'panel':
      return sendPanel(request, response)
    case 'next':
      return development ? handler(request, response) : sendPublic(request, response)
    case 'preview':
      return documents.hears ? sendUnkept(request, response, false) : sendPanelAway(request, response)
    case 'method not allowed':
      return sendText(response, 405, 'This address does not answer to this method.', { allow: 'GET, HEAD' })
    case 'bad request':
      return sendText(response, 400, 'The request is not written as requests to this address are.')
    case 'log in first':
      return sendRefusal(response, 401, 'Log in first.')
    case 'closed':
      return sendRefusal(response, 404, 'There is nothing here.')
    case 'public':
      return sendPublic(request, response)
  }
}

await documents.start()

let stopping = false
/** whether the pages of the site were made once since the start */
let warm = false

/** Ends in good order: no new requests, those under way are answered, the order of pages is kept. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(1), 10_000).unref()
  // a page that waits for changes of the code would hold it up
  if (development) process.exit(0)
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 5_000).unref()
  await closed
  await documents.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
// who started it was killed
process.on('disconnect', () => void stop())

server.listen(port, process.env.HOST || undefined, () => {
  if (development) return
  void documents
    .warm(async () => [notNow, notFound, ...(await addressesIn(documents, '/sitemap.xml', siteUrl))])
    .then((made) => {
      warm = true
      console.info(`${made} pages are ready.`)
    })
})
