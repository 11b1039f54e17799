import { isToFollow, type PublicItem } from '@/domain/governance/agenda'
import type { Text } from '@/domain/rich-text'
import type { Meeting } from '@/payload-types'
import { documentsById, type DocumentLink } from '../files/files'
import { idOf } from '../relations'
import { textOf, textsOf } from '../rich-text'
import type { Viewer } from '../viewer'
import { agendaOf, type StoredPaper, type WithAgenda } from './agenda'

/** A paper that the public can read; of one to follow there is its title alone. */
export interface PaperView {
  title: string
  kind: 'agenda' | 'paper'
  document: DocumentLink | null
  text: Text
  toFollow: boolean
}

/** An item of the agenda as the public reads it. */
export interface AgendaItemView extends Omit<PublicItem<never>, 'papers'> {
  papers: PaperView[]
}

/** The agenda and papers of a meeting as the public reads them. */
export interface MeetingPapers {
  agenda: AgendaItemView[]
  /** those of no one item */
  general: PaperView[]
  /** from when on papers are public, where that is to come; ISO 8601 */
  papersFrom: string | null
}

/** Papers as a page shows them, by what is stored of each: one query for all their files, and one for each kind of link. */
const viewsOf = async (viewer: Viewer, stored: readonly StoredPaper[]): Promise<Map<StoredPaper, PaperView>> => {
  const [documents, texts] = await Promise.all([
    documentsById(
      stored.map(({ document }) => document),
      viewer,
      'governance',
    ),
    textsOf(Object.fromEntries(stored.map(({ text }, place) => [place, text]))),
  ])
  return new Map(
    stored.map((paper, place) => [
      paper,
      {
        title: paper.title,
        kind: 'kind' in paper ? paper.kind : 'paper',
        document: documents.get(idOf(paper.document) ?? 0) ?? null,
        text: texts[place] ?? [],
        toFollow: isToFollow(paper),
      },
    ]),
  )
}

/** The agenda and papers of a meeting as far as they are public now; the page expires when more of it is. */
export const meetingPapers = async (viewer: Viewer, meeting: WithAgenda): Promise<MeetingPapers> => {
  const { items, papers, papersFrom } = agendaOf(meeting)
  const views = await viewsOf(viewer, [...items.flatMap((item) => item.papers), ...papers])
  const shown = (of: readonly StoredPaper[]): PaperView[] => of.flatMap((paper) => views.get(paper) ?? [])
  return {
    agenda: items.map((item) => ({ ...item, papers: shown(item.papers) })),
    general: shown(papers),
    papersFrom: papersFrom ?? items.find((item) => item.papersFrom !== null)?.papersFrom ?? null,
  }
}

/** What was written down of a meeting. */
export interface MinutesView {
  title: string
  document: DocumentLink | null
  text: Text
  /** 'YYYY-MM-DD' */
  approvedOn: string | null
  /** they are said not to be approved yet */
  draft: boolean
}

/** The minutes of a meeting; null where there is nothing to read. */
export const minutesOf = async (viewer: Viewer, { minutes }: Pick<Meeting, 'minutes'>): Promise<MinutesView | null> => {
  if (!minutes || isToFollow(minutes)) return null
  const { approvedOn = null, document, draft, title } = minutes
  const [documents, text] = await Promise.all([documentsById([document], viewer, 'governance'), textOf(minutes.text)])
  const file = documents.get(idOf(document) ?? 0) ?? null
  if (!file && text.length === 0) return null
  return { title: title || 'Minutes', document: file, text, approvedOn, draft: !approvedOn && draft === true }
}
