import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Figure } from '@/domain/waiting-times/figure'
import type { Form } from '@/domain/waiting-times/import/columns'
import { planImport, type ImportPlan, type StoredFigure } from '@/domain/waiting-times/import/plan'
import { england } from '@/domain/waiting-times/figure'
import { execute } from '../statements'
import { takeTurn } from '../workflow/in-turn'
import { knownTrusts, storedFigures } from './figures'

/** What a checked file brings, as it waits for somebody to keep it. */
export interface Brought {
  form: Form
  figures: Figure[]
  /** digest of what it would do to the figures that were stored when it was checked */
  state: string
}

/** What a kept import took away: figures that it changed or removed, as they were. */
export type Replaced = StoredFigure[]

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** Waits until no other import is kept or taken back, to the end of the transaction. */
export const takeImportTurn = (req: PayloadRequest): Promise<void> => takeTurn(req, 'waiting-times')

/** What figures of a file would do to those that are stored now. */
export async function planNow(
  asking: Asking,
  { figures, form }: Pick<Brought, 'figures' | 'form'>,
): Promise<ImportPlan> {
  const months = [...new Set(figures.map(({ month }) => month))]
  const [stored, trusts] = [await storedFigures(asking, months), await knownTrusts(asking)]
  return planImport(figures, stored, { form, providers: [...trusts.map(({ code }) => code), england] })
}

/** What a plan takes away. */
export const replacedBy = ({ changed, removed }: ImportPlan): Replaced => [
  ...changed.map(({ from }) => from),
  ...removed,
]

/** In one order: PostgreSQL gives the fields of JSON in another. */
const digested = (figure: Figure | StoredFigure): unknown[] => [
  ...[figure.month, figure.provider, figure.test, figure.bands],
  ...[figure.activity.waitingList, figure.activity.planned, figure.activity.unscheduled],
  'import' in figure ? figure.import : null,
]

/** Another one where the plan does something else, or takes other figures away. */
export const stateOf = (plan: ImportPlan): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        plan.added.map(digested),
        plan.changed.map(({ from, to }) => [from, to].map(digested)),
        plan.removed.map(digested),
      ]),
    )
    .digest('base64url')

/** An import as it is stored. */
export interface ImportRow {
  id: number
  state: 'checked' | 'kept' | 'taken-back'
  file_name: string
  first_month: string
  last_month: string
  /** numbers as PostgreSQL writes them */
  added: string
  changed: string
  removed: string
  by: string
  kept_at: string | null
}

/** An import by its number, locked to the end of the transaction; undefined where there is none. */
export async function lockedImport(asking: Asking, id: number): Promise<ImportRow | undefined> {
  const [row] = await execute<ImportRow>(
    asking,
    sql`select id, state, file_name, first_month, last_month, added, changed, removed, "by",
      to_char(kept_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as kept_at
      from waiting_imports where id = ${id} for update`,
  )
  return row
}

/** A day is long enough to look at what a file would change. */
export const removeAbandoned = (asking: Asking, at: Date): Promise<unknown> =>
  execute(
    asking,
    sql`delete from waiting_imports where state = 'checked' and checked_at < ${at.toISOString()}::timestamptz - interval '1 day'`,
  )

/** Lets go of a file that was only looked at. */
export const discardImport = (asking: Asking, id: number): Promise<unknown> =>
  execute(asking, sql`delete from waiting_imports where state = 'checked' and id = ${id}`)
