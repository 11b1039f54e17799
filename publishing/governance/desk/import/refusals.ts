import { APIError } from 'payload'
import { fieldLabel } from '@/domain/formatting/field-label'
import type { CellProblem } from '@/domain/governance/import/cells'
import { columnOf, type Draft, type ImportPlan } from '@/domain/governance/import/plan'
import type { Refused } from './save'

interface Mistake {
  path?: unknown
  label?: unknown
  message?: unknown
}

/** What a refusal says, at the column of each field. @throws whatever is no refusal */
const problemsIn = (error: unknown, { collection }: Draft): CellProblem[] => {
  const data: unknown = error instanceof Error && 'data' in error ? error.data : null
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : null
  if (Array.isArray(errors) && errors.length > 0)
    return (errors as Mistake[]).map(({ label, message, path }) => {
      const column = columnOf[collection][String(path).split('.')[0] ?? ''] ?? null
      const words = typeof message === 'string' ? message : 'This is not valid.'
      return {
        column,
        message: column === null && typeof label === 'string' ? `${fieldLabel(label)}: ${words}` : words,
      }
    })
  if (error instanceof APIError && error.status < 500) return [{ column: null, message: error.message }]
  throw error
}

const alreadySaid = (problems: readonly CellProblem[], { message }: CellProblem): boolean =>
  problems.some((one) => one.message === message)

/** The plan with what was refused at the rows that say so. */
export const withRefusals = (plan: ImportPlan, refused: readonly Refused[]): ImportPlan => {
  const rows = plan.rows.map((row) => ({ ...row, problems: [...row.problems] }))
  for (const { error, key } of refused) {
    const draft = plan.drafts.get(key)
    if (!draft) throw error
    const problems = problemsIn(error, draft)
    // each row of a seat says the same of it: the first is enough
    const row = rows.find((one) => one.row === draft.rows[0])
    row?.problems.push(...problems.filter((one) => !alreadySaid(row.problems, one)))
  }
  return {
    ...plan,
    rows: rows.map((row) => (row.problems.length > 0 ? { ...row, outcome: 'error', changes: [] } : row)),
  }
}
