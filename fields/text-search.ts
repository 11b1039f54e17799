import { sql, type postgresAdapter } from '@payloadcms/db-postgres'

type Adapter = ReturnType<typeof postgresAdapter>
type Operator = (column: unknown, value: unknown) => unknown

/** The operators that compare parts of texts; the adapter's own compare letter by letter but for capitals. */
const operators = {
  like: (column, value) => sql`as_written(${column}::text) like as_written(${value}::text)`,
  contains: (column, value) => sql`as_written(${column}::text) like as_written(${value}::text)`,
  // Payload asks for it without the signs that stand for any letters
  not_like: (column, value) => sql`as_written(${column}::text) not like as_written(concat('%', ${value}::text, '%'))`,
} satisfies Record<string, Operator>

/** A database in which people find what they look for without its accents, capitals, curly apostrophes and long dashes. */
export const searchedAsWritten = (adapter: Adapter): Adapter => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    Object.assign(database, { operators: { ...(database as { operators?: object }).operators, ...operators } }) // the adapter's own table, which Payload does not type
    return database
  },
})
