import type { UsedIn } from '@/domain/public-records'
import { listTag } from '../lists'
import type { Link } from '../relations'
import { textOfRecord } from '../shown'
import { findMany } from '../stored/lists'
import { findByIds } from '../stored/records'
import type { Viewer } from '../viewer'

/** What was wrong in a text. */
export interface CorrectionView {
  /** when it was mended, 'YYYY-MM-DD' */
  on: string
  what: string
  /** where the earlier text is; null where it is not shown */
  earlier: string | null
}

/** Where the text before a correction is kept for the public. */
const earlierAddress = (id: number): string => `/earlier-versions/${id}`

const told = { on: true, what: true, earlier: true } as const

/** The corrections of a record, the newest first; of an earlier text none, as it is what was corrected. */
export const correctionsOf = async (
  viewer: Viewer,
  kind: UsedIn<'corrections'>,
  id: number,
): Promise<CorrectionView[]> => {
  if (viewer.kind === 'earlier') return []
  const found = await findMany('corrections', {
    where: { and: [{ kind: { equals: kind } }, { recordId: { equals: id } }] },
    sort: '-id',
    select: told,
    tags: [listTag('corrections', 'about', `${kind}:${id}`)],
  })
  return found.map(({ earlier, id: own, on, what }) => ({ on, what, earlier: earlier ? earlierAddress(own) : null }))
}

/** A text before its correction. */
export interface EarlierText {
  kind: UsedIn<'withdrawals'>
  /** reads the text as its page does */
  viewer: Extract<Viewer, { kind: 'earlier' }>
  /** its own address */
  href: string
  /** until when it was public, 'YYYY-MM-DD' */
  on: string
  what: string
  current: Link
}

const isText = (value: unknown): value is { id: number } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'

const isKind = (kind: string): kind is UsedIn<'withdrawals'> => kind === 'news-posts' || kind === 'pages'

/** The text before a correction, while the public reads its record; null where there is none, or it is not shown. */
export const earlierText = async (id: number): Promise<EarlierText | null> => {
  const found = (await findByIds('corrections', [id])).get(id)
  if (!found || !isKind(found.kind) || !isText(found.earlier)) return null
  const { earlier, kind, on, recordId, what } = found
  const current = await textOfRecord(kind, recordId)
  if (!current) return null
  return { kind, viewer: { kind: 'earlier', of: kind, text: earlier }, href: earlierAddress(id), on, what, current }
}
