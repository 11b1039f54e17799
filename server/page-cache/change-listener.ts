import type { Client } from 'pg'
import { DroppableClient } from './droppable-client'
import { errorMessage } from './errors'

interface Options {
  /** a direct connection: a pooler in between would drop `listen` */
  url: string
  onChange: (tag: string) => void
  /** a record, such as `trusts:4`, is no longer public */
  onRemoved: (record: string) => void
  /** what others that listen on this database are told of this instance: letters, digits and hyphens, 40 at most */
  name?: string
  /** from now on every change is notified; `removed` are all records that were public once and are not now */
  onConnected: (removed: string[]) => void
  /** the names of the other instances, at each connection */
  onOthers?: (names: string[]) => void
  /** from now on changes may be missed */
  onDisconnected: (reason: string) => void
}

export interface ChangeListener {
  /** settles when the first attempt to connect has succeeded or failed */
  tried: Promise<void>
  stop: () => Promise<void>
}

/** How often the connection is checked, and how long the answer may take, in ms. */
const heartbeat = { every: 1_000, within: 1_500 }
const connectWithin = 3_000
const retryAfter = 500

/** What a notification of a removal starts with (migrations, `portal_note_removal`). */
const gone = 'gone:'

/** The records that were public once and are not now. Before its migration has run the table is not there. */
async function removedRecords(client: Client): Promise<string[]> {
  const table = await client.query<{ name: string | null }>("select to_regclass('removed_records') as name")
  if (table.rows[0]?.name == null) return []
  const { rows } = await client.query<{ record: string }>('select record from removed_records')
  return rows.map(({ record }) => record)
}

const listeningAs = 'portal listening'

/** What the other instances that listen on this database call themselves. */
async function otherNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and application_name like $1`,
    [`${listeningAs} %`],
  )
  return rows.map(({ name }) => name.slice(listeningAs.length + 1))
}

/** Listens for PostgreSQL's notifications of changes until stopped, and reconnects whenever the connection fails. */
export function listenForChanges(options: Options): ChangeListener {
  const { name, onChange, onConnected, onDisconnected, onOthers, onRemoved, url } = options
  const application_name = name === undefined ? listeningAs : `${listeningAs} ${name}`
  let current: DroppableClient | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let settle: () => void = () => undefined
  const tried = new Promise<void>((resolve) => {
    settle = resolve
  })

  const fail = (client: DroppableClient, reason: string): void => {
    if (client !== current) return
    current = null
    clearTimeout(timer)
    client.drop()
    if (stopped) return
    onDisconnected(reason)
    settle()
    timer = setTimeout(connect, retryAfter)
  }

  const beat = (client: DroppableClient): void => {
    const late = setTimeout(() => fail(client, 'it does not answer'), heartbeat.within)
    client.query('select 1').then(
      () => {
        clearTimeout(late)
        if (client === current) timer = setTimeout(() => beat(client), heartbeat.every)
      },
      (error: unknown) => {
        clearTimeout(late)
        fail(client, errorMessage(error))
      },
    )
  }

  const connect = (): void => {
    const client = new DroppableClient({ connectionString: url, keepAlive: true, application_name })
    current = client
    // pg's own timeout covers the socket only, not a server that accepts and then says nothing
    const late = setTimeout(() => fail(client, 'it does not answer'), connectWithin)
    client.on('notification', ({ payload }) => {
      if (payload?.startsWith(gone)) onRemoved(payload.slice(gone.length))
      else if (payload) onChange(payload)
    })
    client.on('error', (error) => fail(client, error.message))
    client.on('end', () => fail(client, 'the connection was closed'))
    client
      .connect()
      .then(() => client.query('listen changes'))
      .then(async () => ({ removed: await removedRecords(client), others: await otherNames(client) }))
      .then(
        ({ others, removed }) => {
          clearTimeout(late)
          if (client !== current) return
          onOthers?.(others)
          onConnected(removed)
          settle()
          beat(client)
        },
        (error: unknown) => {
          clearTimeout(late)
          fail(client, errorMessage(error))
        },
      )
  }

  connect()
  return {
    tried,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      current?.drop()
      current = null
      await Promise.resolve()
    },
  }
}
