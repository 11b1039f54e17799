import type { AgendaItem } from '@/components/site/governance/agenda-list'
import type { PaperLink } from '@/components/site/governance/paper-links'
import type { MeetingPage } from '@/content/governance/meeting-page'
import type { AgendaItemView, PaperView } from '@/content/governance/meeting-papers'
import { formatDocumentSize } from '@/domain/formatting/file-size'
import { formatTime } from '@/domain/formatting/dates'
import { closedInWords, laterInWords, paperAnchor } from '@/domain/governance/agenda-words'

const fileOf = ({ document }: PaperView): PaperLink['file'] =>
  document && { href: document.href, size: formatDocumentSize(document) }

/** Papers as links; one whose meeting is over does not follow any more. */
export const paperLinks = (papers: PaperView[], item: number, toCome: boolean): PaperLink[] =>
  papers.map((paper, place) => ({
    title: paper.title,
    text: paper.text.length > 0 ? `#${paperAnchor(item, place)}` : null,
    file: fileOf(paper),
    none: toCome ? 'to follow' : 'not published',
  }))

const note = ({ lead, time }: AgendaItemView): string | null =>
  [time ? formatTime(time) : null, lead ? `led by: ${lead}` : null].filter(Boolean).join(', ') || null

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
    papers.flatMap(({ text, title }, place) =>
      text.length > 0 ? [{ id: paperAnchor(number, place), title, text }] : [],
    ),
  )
