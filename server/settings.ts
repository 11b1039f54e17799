import path from 'node:path'
import { countsMisses } from '@/domain/search/miss-counting'
import { siteAddressIn } from '@/domain/site-address'

/** What the environment sets for the server; `docs/operations.md` explains the variables. */
export interface Settings {
  development: boolean
  port: number
  host: string | undefined
  /** address that people use, without a slash at its end */
  siteUrl: string
  /** a direct connection to the database */
  databaseUrl: string
  /** signs logins */
  secret: string
  /** the mail server; without it mails are kept in a folder */
  smtpUrl: string | undefined
  mailFolder: string
  /** for passing files */
  temporaryFolder: string
  pageCacheFolder: string
  uploadsFolder: string
  /** whether a proxy of ours stands before the site and names the clients' addresses */
  trustProxy: boolean
  /** whether links to other sites are looked at every week */
  checksLinks: boolean
  /** whether words are counted that found nothing */
  countsMisses: boolean
  /** whether `/statz` is there */
  statistics: boolean
}

/** Reads the settings; a variable that is set to nothing, as compose files do, counts as not set. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment.PORT || 3000)
  const data = path.resolve(environment.PORTAL_DATA || '.data')
  return {
    development: environment.NODE_ENV === 'development',
    port,
    host: environment.HOST || undefined,
    siteUrl: siteAddressIn(environment),
    databaseUrl: environment.DATABASE_LISTEN_URL || environment.DATABASE_URL || '',
    secret: environment.PAYLOAD_SECRET ?? '',
    smtpUrl: environment.SMTP_URL || undefined,
    mailFolder: path.join(data, 'mail'),
    temporaryFolder: path.join(data, 'tmp'),
    pageCacheFolder: path.join(data, 'page-cache'),
    uploadsFolder: path.join(data, 'uploads'),
    trustProxy: environment.TRUST_PROXY === '1',
    checksLinks: environment.CHECK_LINKS === '1',
    countsMisses: countsMisses(environment),
    statistics: environment.PORTAL_STATS === '1',
  }
}
