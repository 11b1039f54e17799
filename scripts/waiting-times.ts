import { formatCount } from '@/domain/formatting/numbers'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '../payload.config'
import type { PlanInWords } from '@/domain/waiting-times/import/in-words'
import type { Checked } from '@/domain/waiting-times/import/checked'
import { checkFile } from '@/publishing/waiting-times/check'
import { keepImport } from '@/publishing/waiting-times/keep'
import { discardImport } from '@/publishing/waiting-times/imports'
import { aboutFile } from '@/publishing/waiting-times/about-file'

// Says what a file of waiting times would change, and keeps it where that is asked for. It ends with 1 where something is wrong.

const planLines = ({ changes, months, more }: PlanInWords): string[] => [
  ...months.map(
    ({ added, changed, month, removed, unchanged }) =>
      `${month}: ${formatCount(added)} new, ${formatCount(changed)} changed, ${formatCount(removed)} removed, ${formatCount(unchanged)} unchanged`,
  ),
  ...changes.map(({ about, words }) => `  ${about}. ${words.join('; ')}`),
  ...(more > 0 ? [`  And ${formatCount(more)} more changes.`] : []),
]

const linesOf = ({ broughtBefore, moreProblems, plan, problems, rowsKept, rowsRead, warnings }: Checked): string[] => [
  `${formatCount(rowsRead)} rows read, ${formatCount(rowsKept)} figures of our trusts and of England.`,
  ...(broughtBefore === null ? [] : [`This very file was kept on ${broughtBefore}.`]),
  ...problems,
  ...(moreProblems > 0 ? [`And ${formatCount(moreProblems)} more.`] : []),
  ...warnings.map((warning) => `Check this: ${warning}`),
  ...(plan ? planLines(plan) : []),
]

/** PostgreSQL's codes for a table and for a column that is not there. */
const notThere = ['42P01', '42703']

/** True where a database holds no portal yet, or one of an earlier version: the site makes its tables when it starts. */
const isUnprepared = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && notThere.includes(String(error.code))) || isUnprepared(error.cause))

const wordsOf = (error: unknown): unknown => {
  if (isUnprepared(error))
    return 'There is no portal in this database yet. Start the site once with npm start, then try again.'
  return error instanceof Error ? error.message : error
}

const [, , file = '', what = 'check', source = '', published = ''] = process.argv
try {
  const about = aboutFile({ sourceAddress: source, publishedOn: published }, new Date())
  const payload = await getPayload({ config })
  const checked = await checkFile(payload, {
    path: file,
    fileName: path.basename(file).slice(-200),
    by: 'the operator',
    at: new Date(),
    onRows: (rows) => {
      if (rows > 0 && rows % 50_000 === 0) console.info(`${formatCount(rows)} rows read …`)
    },
  })
  for (const line of linesOf(checked)) console.info(line)
  if (checked.problems.length > 0) throw new Error('Nothing was kept.')
  if (checked.id === null) console.info('Nothing would change.')
  else if (what === 'keep')
    console.info(`Kept, and public. ${await keepImport(payload, checked.id, { about, at: new Date(), user: null })}.`)
  else {
    await discardImport({ payload }, checked.id)
    console.info('Nothing was kept. To keep it: the same command with --keep.')
  }
  process.exit(0)
} catch (error) {
  console.error(wordsOf(error))
  process.exit(1)
}
