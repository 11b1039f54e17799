/** The settings of a site under test that all have in common, besides its database and data folder. */
export const siteEnvironment = {
  NODE_ENV: 'production',
  NODE_OPTIONS: '--conditions=production',
  PAYLOAD_SECRET: 'a-secret-for-the-tests-only-0123456789',
  PORTAL_STATS: '1',
  HOST: '127.0.0.1',
} as const

/** The variables in which the set-up of a run names what its workers share: a PostgreSQL server, and a folder for their files. */
export const sharedPostgres = 'PORTAL_TEST_POSTGRES'
export const sharedFolder = 'PORTAL_TEST_FOLDER'
