import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { readCsv, type Encoding } from '@/domain/csv/read'
import { columnsOf, type Column } from '@/domain/governance/import/columns'
import { importLimits } from '@/domain/governance/import/limits'
import { planImport, type Draft, type ImportPlan, type RowPlan } from '@/domain/governance/import/plan'
import { takeTurn } from '../../../workflow/in-turn'
import { refuse } from '../../../workflow/refuse'
import { inTransaction, requestIn } from '../../../workflow/transaction'
import { withRefusals } from './refusals'
import { storedRegister } from './register'
import { saveDrafts, type Refused } from './save'

/** What a file does, or would do. */
export interface Imported {
  rows: RowPlan[]
  encoding: Encoding
  /** changes if the file, or what is stored, would lead to something else */
  state: string
  /** how many records are added or changed */
  changes: number
  isSaved: boolean
}

/** What somebody asks of a file. */
export interface ImportAsked {
  bytes: Uint8Array
  /** why the past is corrected */
  reason: string
  /** the state of the preview that is to be saved; null to look only */
  expected: string | null
}

/** After so many refusals that do not wait for the others the rest is looked at when these are mended. */
const mostRefusals = 10

type Given = { row: number; cells: Map<Column, string> }[]

const rowsIn = (bytes: Uint8Array): { given: Given; encoding: Encoding } => {
  if (bytes.length > importLimits.bytes)
    return refuse(`The file is larger than ${importLimits.bytes / 1024}KB. Split it.`)
  const table = readCsv(bytes)
  if ('problem' in table) return refuse(table.problem)
  const [heading = [], ...others] = table.rows
  const columns = columnsOf(heading)
  if ('problem' in columns) return refuse(columns.problem)
  const given = others.flatMap((cells, place): Given => {
    const isEmpty = cells.every((cell) => cell === '')
    const named = columns.found.flatMap((column, at): [Column, string][] => (column ? [[column, cells[at] ?? '']] : []))
    return isEmpty ? [] : [{ row: place + 2, cells: new Map(named) }] // below the heading
  })
  if (given.length === 0) return refuse('The file has no rows below the names of the columns.')
  if (given.length > importLimits.rows) return refuse(`The file has more than ${importLimits.rows} rows. Split it.`)
  const stray = others.findIndex((cells) => cells.some((cell, at) => cell !== '' && !columns.found[at]))
  if (stray !== -1) return refuse(`Row ${stray + 2} has a cell in a column without a name.`)
  return { given, encoding: table.encoding }
}

/** Without a draft and what depends on it. */
const without = (drafts: ReadonlyMap<string, Draft>, keys: ReadonlySet<string>): Map<string, Draft> =>
  new Map(
    [...drafts].filter(
      ([key, { fields }]) => !keys.has(key) && !keys.has(String(fields.seat)) && !keys.has(String(fields.person)),
    ),
  )

/** Whether a row is wrong already, or none changes anything. @throws APIError where there is more than is saved at once */
const isNothingToSave = ({ drafts, rows }: ImportPlan): boolean => {
  if (drafts.size === 0 || rows.some(({ outcome }) => outcome === 'error')) return true
  if (drafts.size > importLimits.changes)
    refuse(
      `The file adds or changes ${drafts.size} records; ${importLimits.changes} are saved at once. Take rows out, and import them after these.`,
    )
  return false
}

const stateOf = ({ drafts, rows }: ImportPlan): string =>
  createHash('sha256')
    .update(JSON.stringify([rows.map(({ changes, outcome, row }) => [row, outcome, changes]), [...drafts]]))
    .digest('base64url')

/** Which drafts the rules refuse, each in a transaction that is taken back. */
async function refusedOf(
  payload: Payload,
  user: TypedUser,
  { drafts }: ImportPlan,
  reason: string,
): Promise<Refused[]> {
  const refused: Refused[] = []
  const longest = Date.now() + 2 * importLimits.time
  while (refused.length < mostRefusals && Date.now() < longest) {
    const left = without(drafts, new Set(refused.map(({ key }) => key)))
    const found = await inTransaction(payload, async (transactionID) => {
      const own = await requestIn(payload, transactionID, user)
      await takeTurn(own, 'governance')
      return ['roll back', await saveDrafts({ payload, transactionID, user, drafts: left, reason })]
    })
    refused.push(...found)
    // one alone ended the transaction, and may stand before others
    if (found.length !== 1 || left.size === 1) break
  }
  return refused
}

/**
 * Reads a file of seats and members, and says what it does row by row. With `expected` it is saved, all of it and as published, if that
 * is still what the preview said; nothing is while one row is wrong.
 * @throws APIError in words
 */
export async function importSeats(payload: Payload, user: TypedUser, asked: ImportAsked): Promise<Imported> {
  const { bytes, expected, reason } = asked
  const { encoding, given } = rowsIn(bytes)
  const answer = (one: ImportPlan, isSaved = false): Imported => ({
    rows: one.rows,
    encoding,
    isSaved,
    changes: one.drafts.size,
    state: stateOf(one),
  })
  const planIn = async (own: PayloadRequest): Promise<ImportPlan> => planImport(await storedRegister(own), given)
  if (expected === null) {
    const plan = await inTransaction(payload, async (transactionID) => [
      'roll back',
      await planIn(await requestIn(payload, transactionID, user)),
    ])
    if (isNothingToSave(plan)) return answer(plan)
    return answer(withRefusals(plan, await refusedOf(payload, user, plan, reason)))
  }
  return await inTransaction(payload, async (transactionID) => {
    const own = await requestIn(payload, transactionID, user)
    await takeTurn(own, 'governance')
    const plan = await planIn(own)
    if (isNothingToSave(plan)) return ['roll back', answer(plan)]
    if (expected !== stateOf(plan))
      refuse('Something was changed since the preview. Look at what the file would change now, then save.', 409)
    const refused = await saveDrafts({ payload, transactionID, user, drafts: plan.drafts, reason })
    return refused.length > 0 ? ['roll back', answer(withRefusals(plan, refused))] : ['commit', answer(plan, true)]
  })
}
