import { Client } from 'pg'

interface Options {
  /** a direct connection: a pooler in between would lose what is listened for */
  url: string
  /** what carries this tag has changed */
  changed: (tag: string) => void
  /** from now on every change is heard of */
  listening: () => void
  /** from now on changes may happen unheard */
  lost: (why: string) => void
}

export interface Listening {
  /** settles when it is known for the first time whether the database answers */
  tried: Promise<void>
  stop: () => Promise<void>
}

/** The database is asked so often whether it is there, and must answer within so long, in ms. */
const heartbeat = { every: 1_000, within: 1_500 }
const connectWithin = 3_000
const againAfter = 500

/** An error of the network may have no message, only a code. */
const reasonOf = (error: unknown): string => (error instanceof Error && error.message) || String(error)

/** Lets a connection go; a database that hangs never says goodbye, so its socket is not waited for. */
function letGo(client: Client): void {
  client.removeAllListeners('end')
  client.on('error', () => undefined) // whatever comes now is of no interest
  // `connection` is missing in the types
  const { connection } = client as unknown as { connection: { stream: { destroy: () => void } } }
  connection.stream.destroy()
}

/** Listens to what PostgreSQL tells of changes, for as long as the server runs, and notices when it no longer can. */
export function listen({ url, changed, listening, lost }: Options): Listening {
  let current: Client | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let settle: () => void = () => undefined
  const tried = new Promise<void>((resolve) => {
    settle = resolve
  })

  const end = (client: Client, why: string): void => {
    if (client !== current) return
    current = null
    clearTimeout(timer)
    letGo(client)
    if (stopped) return
    lost(why)
    settle()
    timer = setTimeout(begin, againAfter)
  }

  const beat = (client: Client): void => {
    const late = setTimeout(() => end(client, 'it does not answer'), heartbeat.within)
    client.query('select 1').then(
      () => {
        clearTimeout(late)
        if (client === current) timer = setTimeout(() => beat(client), heartbeat.every)
      },
      (error: unknown) => {
        clearTimeout(late)
        end(client, reasonOf(error))
      },
    )
  }

  const begin = (): void => {
    const client = new Client({ connectionString: url, keepAlive: true, application_name: 'portal listening' })
    current = client
    // the package's own limit covers the socket only, not a server that accepts and then says nothing
    const late = setTimeout(() => end(client, 'it does not answer'), connectWithin)
    client.on('notification', ({ payload }) => {
      if (payload) changed(payload)
    })
    client.on('error', (error) => end(client, error.message))
    client.on('end', () => end(client, 'the connection was closed'))
    client
      .connect()
      .then(() => client.query('listen changes'))
      .then(
        () => {
          clearTimeout(late)
          if (client !== current) return
          listening()
          settle()
          beat(client)
        },
        (error: unknown) => {
          clearTimeout(late)
          end(client, reasonOf(error))
        },
      )
  }

  begin()
  return {
    tried,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      if (current) letGo(current)
      current = null
      await Promise.resolve()
    },
  }
}
