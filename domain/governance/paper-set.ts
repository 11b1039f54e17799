import { formatMoment } from '../formatting/dates'
import { hasWords } from '../text/has-words'
import { type Agenda, type PaperLike, publicAgenda } from './agenda'
import { closedInWords, itemHeading, paperAnchor } from './agenda-words'

// All public papers of a meeting as one file: what is in it follows from what is public of the meeting, and from nothing else.

/** A paper as one file with the others lists it. */
export interface PaperInSet {
  title: string
  /** null: it has none */
  file: StoredPaperFile | null
  /** absolute address of its text; null: it has none */
  webPage: string | null
}

/** The file of a paper; its name never has another content. */
export interface StoredPaperFile {
  id: number
  filename: string
}

/** An item of the agenda, or what belongs to no one item. */
export interface PartOfSet {
  title: string
  /** why there is no more of it */
  note: string | null
  papers: PaperInSet[]
}

/** What the papers of a meeting as one file hold. All of it is public. */
export interface PaperSet {
  meeting: number
  bodies: string[]
  /** '3 March 2026, 10am' */
  when: string
  where: string | null
  cancelled: boolean
  /** absolute address of the meeting's page */
  page: string
  /** absolute address below which the single files are */
  files: string
  /** what is said of a paper without a file and a text */
  none: string
  parts: PartOfSet[]
}

interface StoredPaper extends PaperLike {
  title: string
  document?: unknown
  text?: unknown
}

/** A published meeting of public bodies. */
interface OfMeeting<Paper extends StoredPaper> extends Agenda<Paper> {
  id: number
  /** ISO 8601 */
  startsAt: string
  where?: string | null
  state: 'planned' | 'held' | 'cancelled'
}

interface Around {
  /** the names of its public bodies, the first first */
  bodies: readonly string[]
  /** the file behind what a paper names; null where there is none to read */
  fileOf: (document: unknown) => StoredPaperFile | null
  /** absolute address of the meeting's page */
  page: string
  /** absolute address below which files are */
  files: string
}

/** One file alone is no set. */
const fewest = 2

/** The different files of a set, in order: a paper may belong to two items. */
export const filesOfSet = ({ parts }: Pick<PaperSet, 'parts'>): StoredPaperFile[] => {
  const files = parts.flatMap(({ papers }) => papers.flatMap(({ file }) => file ?? []))
  return [...new Map(files.map((file) => [file.id, file])).values()]
}

/**
 * What the papers of a meeting that are public at a moment make as one file; null with fewer than two files. `next` is when more
 * of them becomes public by itself.
 */
export const paperSetOf = <Paper extends StoredPaper>(
  meeting: OfMeeting<Paper>,
  { bodies, fileOf, files, page }: Around,
  at: Date,
): { set: PaperSet | null; next: Date | null } => {
  const { items, next, papers } = publicAgenda(meeting, at)
  const inSet = (own: readonly StoredPaper[], item: number): PaperInSet[] =>
    own.map(({ document, text, title }, place) => ({
      title,
      file: fileOf(document),
      webPage: hasWords(text) ? `${page}#${paperAnchor(item, place)}` : null,
    }))
  const parts = items.map((item): PartOfSet => {
    const closed = closedInWords(item)
    const note = item.title === null ? null : closed
    return { title: itemHeading({ ...item, closed }), note, papers: inSet(item.papers, item.number) }
  })
  if (papers.length > 0) parts.push({ title: 'Papers for the whole meeting', note: null, papers: inSet(papers, 0) })
  const set: PaperSet = {
    meeting: meeting.id,
    bodies: [...bodies],
    when: formatMoment(new Date(meeting.startsAt)),
    where: meeting.where || null,
    cancelled: meeting.state === 'cancelled',
    page,
    files,
    none: meeting.state === 'planned' ? 'to follow' : 'not published',
    parts,
  }
  return { set: filesOfSet(set).length < fewest ? null : set, next }
}
