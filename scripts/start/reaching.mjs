import pg from 'pg'

/** A connection for a few questions. */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 15_000 })
  client.on('error', () => undefined) // the question itself fails, and says so
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Why a database does not answer; undefined when it does.
 *
 * @param {string} url
 * @returns {Promise<{ code?: string, message: string } | undefined>} the code as PostgreSQL or the system gives it
 */
export const problemOf = (url) =>
  connected(url, (client) => client.query('select 1')).then(
    () => undefined,
    (error) => ({ code: error.code, message: error.message || error.code || String(error) }),
  )
