import type { Client } from 'pg'
import type { Payload } from 'payload'
import { poolOf } from '@/tests/support/payload'

/** A statement as it was sent. */
export interface Statement {
  text: string
  values: unknown[]
  /** how many rows came back */
  rows: number
}

type Query = (statement: string | { text: string }, values?: unknown[]) => Promise<{ rowCount: number | null }>

/** Notes what Payload asks the database while some work is done. */
export const capturing = (payload: Payload): ((work: () => unknown) => Promise<Statement[]>) => {
  const pool = poolOf(payload) as unknown as { query: Query } // a pool's own type has a dozen forms of this
  const query = pool.query.bind(pool)
  let asked: Statement[] = []
  pool.query = async (statement, values) => {
    const result = await query(statement, values)
    asked.push({
      text: typeof statement === 'string' ? statement : statement.text,
      values: values ?? [],
      rows: result.rowCount ?? 0,
    })
    return result
  }
  return async (work) => {
    asked = []
    await work()
    return asked
  }
}

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Rows Removed by Filter'?: number
  'Actual Loops': number
  Plans?: Node[]
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** More rows than this read and thrown away are too many for a page. */
const thrownAway = 1_000

/** What is wrong with the way in which PostgreSQL works a statement out, each with statement and plan. */
export const planProblems = async (
  client: Client,
  { text, values }: Statement,
  large: Set<string>,
): Promise<string[]> => {
  const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
    `explain (analyze, format json) ${text}`,
    values,
  )
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
  const nodes = plan ? nodesOf(plan) : []
  const why = nodes.flatMap((node) => {
    const table = node['Relation Name']
    // what a part of the statement has found is sifted in memory
    if (table === undefined) return []
    if (node['Node Type'] === 'Seq Scan' && large.has(table)) return [`reads all of ${table}`]
    const removed = (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops']
    return removed > thrownAway ? [`throws away ${removed} rows of ${table}`] : []
  })
  if (why.length === 0) return []
  const told = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
  const lines = told.rows.map((row) => row['QUERY PLAN']).join('\n')
  return why.map((one) => `${one}:\n${text}\n${JSON.stringify(values)}\n${lines}`)
}
