import pg from 'pg'

/**
 * A connection for a few queries.
 *
 * @template Result
 * @param {string | undefined} url
 * @param {(client: import('pg').Client) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 15_000 })
  client.on('error', () => undefined) // the query that waits fails too, and its failure is passed on
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
 * @param {string | undefined} url
 * @returns {Promise<unknown>} the error
 */
export const problemOf = (url) =>
  connected(url, (client) => client.query('select 1')).then(
    () => undefined,
    (error) => error,
  )
