import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { sharedPostgres } from './environment'

/** What a database begins with: the tables; or also the starting content and a user of each role (people.ts). */
export type Template = 'migrated' | 'starting'

/** A database in which a test may change what it likes. */
export interface Database {
  url: string
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  remove: () => Promise<void>
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, text: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text, values)).rows as Record<string, unknown>[] // what the statement selects
  } finally {
    await client.end()
  }
}

/** A copy of a template on the PostgreSQL server that all tests share. */
export async function copyOf(template: Template): Promise<Database> {
  const server = process.env[sharedPostgres]
  if (!server) throw new Error(`${sharedPostgres} is not set: the set-up of this run has not started PostgreSQL.`)
  const name = `${template}_${randomBytes(6).toString('hex')}`
  const urlOf = (database: string) => Object.assign(new URL(server), { pathname: `/${database}` }).href
  await query(urlOf('postgres'), `create database ${name} template ${template}`)
  const url = urlOf(name)
  return {
    url,
    sql: (text, values) => query(url, text, values),
    remove: async () => {
      await query(urlOf('postgres'), `drop database ${name} with (force)`)
    },
  }
}
