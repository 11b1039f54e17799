import type { PaperInSet, PaperSet } from '@/domain/governance/paper-set'
import { siteName } from '@/domain/formatting/site-name'
import { formatMoment } from '@/domain/formatting/dates'

/** How a line looks. */
export type Look = 'site' | 'title' | 'fact' | 'heading' | 'part' | 'paper' | 'note'

/** A line of the pages before the papers; long ones are broken. */
export interface Line {
  look: Look
  text: string
  /** the file whose first page it leads to, and says */
  file?: number
  /** the address that it leads to */
  address?: string
}

const paperLines = ({ file, title, webPage }: PaperInSet, set: PaperSet, isIn: (id: number) => boolean): Line[] => {
  const note = (text: string, address?: string): Line => ({ look: 'note', text, address })
  if (file === null && webPage === null) return [{ look: 'paper', text: `${title}: ${set.none}` }]
  const lines: Line[] =
    file && isIn(file.id) ? [{ look: 'paper', text: title, file: file.id }] : [{ look: 'paper', text: title }]
  if (file && !isIn(file.id)) {
    const address = `${set.files}${encodeURIComponent(file.filename)}`
    lines.push(note('The PDF could not be included: download it by itself from'), note(address, address))
  }
  if (webPage !== null) lines.push(note(file ? 'Also as a web page:' : 'A web page:'), note(webPage, webPage))
  return lines
}

/**
 * What stands before the papers: whose meeting, when and where, and what there is, in the order of the agenda.
 * @param isIn whether a file is among the pages that follow
 * @param at when it is made
 */
export const contentsOf = (set: PaperSet, isIn: (id: number) => boolean, at: Date): Line[] => [
  { look: 'site', text: siteName },
  ...set.bodies.map((text): Line => ({ look: 'title', text })),
  { look: 'fact', text: `Papers of the meeting on ${set.when}${set.cancelled ? ' (cancelled)' : ''}` },
  ...(set.where === null ? [] : [{ look: 'fact' as const, text: `Place: ${set.where}` }]),
  {
    look: 'note',
    text: `All papers that were public on ${formatMoment(at)}, put together from their single files. If you use a screen reader, the single papers and web pages are easier to read:`,
  },
  { look: 'note', text: set.page, address: set.page },
  { look: 'heading', text: 'Contents' },
  ...set.parts.flatMap(({ note, papers, title }): Line[] => [
    { look: 'part', text: title },
    ...(note === null ? [] : [{ look: 'note' as const, text: note }]),
    ...papers.flatMap((paper) => paperLines(paper, set, isIn)),
  ]),
]
