import { hasWords } from '../text/has-words'

/** Who may read an item: everybody, nobody but those who keep it, or everybody from a moment on. */
export type ReadBy = 'public' | 'private' | 'embargoed'

/** A paper, as far as it decides whether there is one. */
export interface PaperLike {
  /** there is no text and no file of it yet */
  toFollow?: boolean | null
}

/** Whether there is neither a text nor a file of a paper yet. */
export const isToFollow = ({ document, text }: { document?: unknown; text?: unknown }): boolean =>
  !document && !hasWords(text)

/** An item as it is stored; all that may be public of it decides `publicAgenda`. */
export interface ItemLike<Paper extends PaperLike> {
  title?: string | null
  time?: string | null
  lead?: string | null
  readBy?: ReadBy | null
  privateReason?: string | null
  /** ISO 8601 */
  embargoedUntil?: string | null
  publicTitle?: string | null
  papers?: readonly Paper[] | null
}

/** What of a meeting holds papers. */
export interface Agenda<Paper extends PaperLike> {
  /** from when on papers are public, ISO 8601 */
  papersFrom?: string | null
  agenda?: readonly ItemLike<Paper>[] | null
  /** those of no one item */
  papers?: readonly Paper[] | null
}

/** An item as the public reads it. */
export interface PublicItem<Paper extends PaperLike> {
  /** its place, from 1: an item that is private keeps its number */
  number: number
  /** null: the public is not told */
  title: string | null
  time: string | null
  lead: string | null
  /** why there is no more of it */
  closed: { kind: 'private'; reason: string | null } | { kind: 'embargoed'; until: string } | null
  papers: readonly Paper[]
  /** from when on its papers are public, where that is later than the item; ISO 8601 */
  papersFrom: string | null
}

/** A meeting's agenda and papers as the public reads them. */
export interface PublicAgenda<Paper extends PaperLike> {
  items: PublicItem<Paper>[]
  papers: readonly Paper[]
  /** from when on the meeting's papers are public, where that is to come; ISO 8601 */
  papersFrom: string | null
  /** when more of it becomes public by itself */
  next: Date | null
}

const isToCome = (moment: string | null | undefined, at: Date): moment is string =>
  Boolean(moment) && Date.parse(moment ?? '') > at.getTime()

const closedOf = <Paper extends PaperLike>(item: ItemLike<Paper>, at: Date): PublicItem<Paper>['closed'] => {
  const { embargoedUntil, privateReason = null, readBy = 'public' } = item
  if (readBy === 'public' || readBy === null) return null
  if (readBy === 'private') return { kind: 'private', reason: privateReason }
  // without its moment nobody knows when it ends
  if (!embargoedUntil) return { kind: 'private', reason: null }
  return isToCome(embargoedUntil, at) ? { kind: 'embargoed', until: embargoedUntil } : null
}

const itemAsPublic = <Paper extends PaperLike>(
  item: ItemLike<Paper>,
  number: number,
  papersFrom: string | null,
  at: Date,
): PublicItem<Paper> => {
  const closed = closedOf(item, at)
  if (closed)
    return { number, title: item.publicTitle || null, time: null, lead: null, closed, papers: [], papersFrom: null }
  const { lead, papers, time, title } = item
  return {
    number,
    title: title ?? null,
    time: time ?? null,
    lead: lead ?? null,
    closed: null,
    papers: papersFrom === null ? (papers ?? []) : [],
    papersFrom: papersFrom !== null && (papers ?? []).length > 0 ? papersFrom : null,
  }
}

/**
 * What of a published meeting's agenda and papers the public reads at a moment: the one place that decides it, for pages, files,
 * counts and data. Of a private item there is its number, its reason and the title for the public; of an embargoed one its moment.
 */
export const publicAgenda = <Paper extends PaperLike>(meeting: Agenda<Paper>, at: Date): PublicAgenda<Paper> => {
  const papersFrom = isToCome(meeting.papersFrom, at) ? meeting.papersFrom : null
  const items = (meeting.agenda ?? []).map((item, place) => itemAsPublic(item, place + 1, papersFrom, at))
  const moments = [
    ...(papersFrom === null ? [] : [papersFrom]),
    ...items.flatMap(({ closed }) => (closed?.kind === 'embargoed' ? [closed.until] : [])),
  ].map((moment) => Date.parse(moment))
  return {
    items,
    papers: papersFrom === null ? (meeting.papers ?? []) : [],
    papersFrom: papersFrom !== null && (meeting.papers ?? []).length > 0 ? papersFrom : null,
    next: moments.length > 0 ? new Date(Math.min(...moments)) : null,
  }
}

/** The papers that the public can read, in order: what is to follow is none. */
export const readablePapers = <Paper extends PaperLike>({ items, papers }: PublicAgenda<Paper>): Paper[] =>
  [...items.flatMap((item) => item.papers), ...papers].filter(({ toFollow }) => toFollow !== true)

/** Whether a meeting has a paper that the public reads now, or will by itself. */
export const hasPapersForPublic = <Paper extends PaperLike>({ agenda, papers }: Agenda<Paper>): boolean =>
  [
    ...(agenda ?? []).filter((item) => item.readBy !== 'private').flatMap((item) => item.papers ?? []),
    ...(papers ?? []),
  ].some(({ toFollow }) => toFollow !== true)

/** Papers that are not for everybody now: of private items, and of what is embargoed. */
export const papersKeptBack = <Paper extends PaperLike>(meeting: Agenda<Paper>, at: Date): Paper[] => {
  const open = new Set<Paper>(readablePapers(publicAgenda(meeting, at)))
  const all = [...(meeting.agenda ?? []).flatMap(({ papers }) => papers ?? []), ...(meeting.papers ?? [])]
  return all.filter((paper) => !open.has(paper) && paper.toFollow !== true)
}
