import type { Database } from '@/tests/support/database'

/** An event as it is stored. */
export interface StoredEvent {
  what: string
  user_name: string | null
  kind: string | null
  record_id: string | null
  title: string | null
  details: string | null
}

/** The events that some work adds, in their order. */
export const notedBy = async ({ sql }: Database, work: () => Promise<unknown>): Promise<StoredEvent[]> => {
  const [last] = await sql('select coalesce(max(id), 0) as id from audit_events')
  await work()
  return (await sql(
    'select what, user_name, kind, record_id, title, details from audit_events where id > $1 order by id',
    [last?.id],
  )) as unknown as StoredEvent[] // what is selected
}

/** Each event in a few words: 'publish Pat Publisher'. */
export const inWords = (events: StoredEvent[]): string[] =>
  events.map(({ user_name, what }) => `${what} ${user_name ?? '-'}`)
