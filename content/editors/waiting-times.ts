import { formatCount } from '@/domain/formatting/numbers'
import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { londonDay } from '@/domain/dates/london-time'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { editorName } from '@/domain/formatting/editor'
import { formatMoment } from '@/domain/formatting/dates'
import { figuresSoFar } from '@/domain/waiting-times/figures-due'
import { monthsInWords } from '@/domain/waiting-times/month'
import { takenBackInWords } from '@/domain/waiting-times/taken-back-in-words'
import type { WaitingImport } from '@/payload-types'
import { now } from '../clock'
import { latestMonth } from '../waiting-times/figures'

/** An import as the panel lists it. */
export interface ImportLine {
  id: number
  fileName: string
  months: string
  rows: string
  when: string
  by: string
  notes: string | null
  source: string | null
  takenBack: string | null
  /** what taking it back does to public pages */
  goes: string
}

/** Two years of months. */
const most = 50

const moment = (value: string | null | undefined): string => (value ? formatMoment(new Date(value)) : '')

const rowsOf = ({ added, changed, removed, rowsKept, rowsRead }: WaitingImport): string => {
  const changes = [
    `${formatCount(added)} new`,
    `${formatCount(changed)} changed`,
    ...(removed > 0 ? [`${formatCount(removed)} removed`] : []),
  ]
  return `${formatCount(rowsRead)} rows read, ${formatCount(rowsKept)} figures: ${changes.join(', ')}`
}

const lineOf = (one: WaitingImport): ImportLine => ({
  ...{ id: one.id, fileName: one.fileName, rows: rowsOf(one), when: moment(one.keptAt), by: editorName(one.by) },
  months: monthsInWords(one.firstMonth, one.lastMonth),
  ...{ notes: one.notes ?? null, source: one.sourceAddress ?? null },
  takenBack:
    one.state === 'taken-back'
      ? `${moment(one.takenBackAt)} by ${editorName(one.takenBackBy ?? 'the operator')}`
      : null,
  goes: takenBackInWords(one),
})

/** What was imported, the newest first; as far as somebody may read it. */
export async function importsDone(user: TypedUser): Promise<ImportLine[]> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'waiting-imports',
    depth: 0,
    limit: most,
    overrideAccess: false,
    pagination: false,
    sort: '-id',
    user,
    where: { state: { not_equals: 'checked' } },
  })
  return docs.map(lineOf)
}

/** The notes on months, the newest month first. */
export async function notesOnMonths(user: TypedUser): Promise<{ id: number; month: string; text: string }[]> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'waiting-notes',
    depth: 0,
    limit: most,
    overrideAccess: false,
    pagination: false,
    select: { month: true, text: true },
    sort: '-month',
    user,
  })
  return docs.map(({ id, month, text }) => ({ id, text, month: formatPartialDate(month) }))
}

/** Which month is the newest, which are missing, or when the next is due: in words. */
export const newestInWords = async (): Promise<string> => figuresSoFar(await latestMonth(), londonDay(now()))
