import { createServer } from 'node:http'
import { internalHeader } from './access/internal-call'
import { ownOrigins } from './access/own-origins'
import { bySmtp, intoFolder } from './publishing/mail/delivery'
import { startMailSender } from './publishing/mail/sender'
import { serverFunctionsOf } from './server/admin/server-functions'
import { limitConnections } from './server/connections'
import { loginVerifier } from './server/requests/login-token'
import { ownHosts } from './server/requests/own-hosts'
import { thisInstance } from './server/instances'
import { startJobs } from './server/jobs/jobs'
import { createListener, fallbackPages } from './server/listener'
import { prepareNext } from './server/next'
import { askOwnAs } from './server/own-request'
import { PageCache } from './server/page-cache/page-cache'
import { startCountingMisses } from './server/search/count-misses'
import { openStoredMisses } from './server/search/stored-misses'
import { readSettings } from './server/settings'
import { shutDownOnSignal } from './server/shutdown'
import { LocalDisk } from './server/storage/local-disk'
import { makePrivate, privateMask } from './server/storage/private-folder'
import { writableProbe } from './server/writable'

/** Pages that no sitemap lists, and that an outage must not find missing. */
const unlisted = [...Object.values(fallbackPages), '/robots.txt', '/news/feed.xml']

const settings = readSettings(process.env)
const { databaseUrl, development, host, port, siteUrl, smtpUrl } = settings

process.umask(privateMask)
const instance = await thisInstance(settings.secret, settings.uploadsFolder, console)
await makePrivate(settings.uploadsFolder).catch((error: unknown) =>
  console.warn(
    `The rights of ${settings.uploadsFolder} could not be set to 750 and 640: give the folder to the site's user.`,
    error,
  ),
)

// Node would read the source map of each chunk as it is loaded (docs/debts.md)
if (!development) process.setSourceMapsEnabled(false)
const server = createServer()
if (!development) limitConnections(server)
const handler = await prepareNext(settings, server)

const pageCache = new PageCache({
  renderer: {
    handler,
    host: new URL(siteUrl).host,
    types: { '/assets/speculation-rules.json': 'application/speculationrules+json' },
    timeout: development ? 120_000 : 10_000,
  },
  databaseUrl,
  folder: settings.pageCacheFolder,
  log: console,
  ...(development ? {} : { sitemap: '/sitemap.xml' }),
  instance,
  counts: settings.statistics,
})
await pageCache.start()
const deliver = smtpUrl === undefined ? intoFolder(settings.mailFolder) : bySmtp(smtpUrl)
const mailSender = startMailSender({ databaseUrl, deliver, log: console })

const ownHeaders = internalHeader()
const askOwn = askOwnAs({ handler, headers: ownHeaders, host: new URL(siteUrl).host })
const jobs = startJobs({ askOwn, checksLinks: settings.checksLinks, databaseUrl, log: console })

const misses = settings.countsMisses
  ? startCountingMisses({ stored: openStoredMisses(databaseUrl), log: console })
  : undefined

let warm = false
const storage = new LocalDisk(settings.uploadsFolder)
const listener = createListener({
  handler,
  log: console,
  pageCache,
  settings,
  storage,
  isWarm: () => warm,
  adminRules: {
    origins: ownOrigins(siteUrl, String(port)),
    serverFunctions: development ? null : await serverFunctionsOf(import.meta.dirname),
  },
  // while developing, a telephone may look at the site under this machine's address
  isOwnHost: development ? () => true : ownHosts(siteUrl),
  writeProblem: writableProbe(settings.temporaryFolder),
  isLoggedIn: loginVerifier(settings.secret),
  askOwn,
  ...(misses ? { onNote: misses.count } : {}),
  ownHeaders,
})
server.on('request', listener)
shutDownOnSignal(server, development, async () => {
  await Promise.all([pageCache.stop(), jobs.stop(), mailSender.stop(), misses?.stop()])
})

server.listen(port, host, () => {
  if (development) return
  void pageCache.warm(unlisted).then((rendered) => {
    warm = true
    process.setSourceMapsEnabled(true)
    console.info(`${rendered} pages are ready.`)
  })
})
