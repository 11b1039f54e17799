import type { AgendaItem } from '@/components/site/governance/agenda-list'
import type { PaperLink } from '@/components/site/governance/paper-links'
import type { MeetingPage } from '@/content/governance/meetings'
import type { AgendaItemView, PaperView } from '@/content/governance/meeting-papers'
import { formatDocumentSize } from '@/domain/formatting/file-size'
import { formatMoment, formatTime } from '@/domain/formatting/dates'

const when = (moment: string): string => formatMoment(new Date(moment))

const fileOf = ({ document }: PaperView): PaperLink['file'] =>
  document && { href: document.href, size: formatDocumentSize(document) }

/** Where the text of a paper stands on the page of its meeting: by its place in an item, or among those of the meeting (0). */
const anchor = (item: number, place: number): string => `paper-${item}-${place + 1}`

/** Papers as links; one whose meeting is over does not follow any more. */
export const paperLinks = (papers: PaperView[], item: number, toCome: boolean): PaperLink[] =>
  papers.map((paper, place) => ({
    title: paper.title,
    text: paper.text.length > 0 ? `#${anchor(item, place)}` : null,
    file: fileOf(paper),
    none: toCome ? 'to follow' : 'not published',
  }))

const note = ({ lead, time }: AgendaItemView): string | null =>
  [time ? formatTime(time) : null, lead ? `led by: ${lead}` : null].filter(Boolean).join(', ') || null

const closedInWords = ({ closed }: AgendaItemView): string | null => {
  if (closed === null) return null
  if (closed.kind === 'embargoed') return `Public from ${when(closed.until)}`
  return closed.reason ? `Private: ${closed.reason}` : 'Private'
}

/** That papers come later, in words; null where none do. */
export const laterInWords = (papersFrom: string | null): string | null =>
  papersFrom === null ? null : `Papers will be public from ${when(papersFrom)}.`

/** The items of a meeting as its page lists them. */
export const agendaItems = ({ agenda, toCome }: MeetingPage): AgendaItem[] =>
  agenda.map((item) => ({
    number: item.number,
    title: item.title,
    note: note(item),
    closed: closedInWords(item),
    papers: paperLinks(item.papers, item.number, toCome),
    later: laterInWords(item.papersFrom),
  }))

/** Papers that are read on the page itself, each with its anchor. */
export const textsOf = ({ agenda, general }: MeetingPage): { id: string; title: string; text: PaperView['text'] }[] =>
  [{ number: 0, papers: general }, ...agenda].flatMap(({ number, papers }) =>
    papers.flatMap(({ text, title }, place) => (text.length > 0 ? [{ id: anchor(number, place), title, text }] : [])),
  )
