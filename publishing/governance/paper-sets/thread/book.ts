import type { PDFRef } from '@cantoo/pdf-lib'
import { siteName } from '@/domain/formatting/site-name'
import type { PaperSet } from '@/domain/governance/paper-set'
import { inWords } from '@/domain/text/in-words'
import type { BoundFiles } from './bound-files'
import { contentsOf, type Line } from './contents'
import { fontsOf, setLines, writeFrontPages } from './front-pages'
import { type Bookmark, writeOutline } from './outline'

const partsOf = (lines: readonly Line[]): { part: Line; papers: Line[] }[] => {
  const parts: { part: Line; papers: Line[] }[] = []
  for (const line of lines)
    if (line.look === 'part') parts.push({ part: line, papers: [] })
    else if (line.look === 'paper') parts.at(-1)?.papers.push(line)
  return parts
}

/** What a program shows of the document besides its pages. */
const describe = ({ document }: BoundFiles, set: PaperSet, at: Date): void => {
  const of = inWords(set.bodies)
  document.setTitle(`Papers: ${of}, ${set.when}`, { showInWindowTitleBar: true })
  document.setSubject(`All public papers of the meeting of ${of} on ${set.when}. ${set.page}`)
  document.setAuthor(siteName)
  document.setCreator(siteName)
  document.setProducer('pdf-lib')
  document.setLanguage('en-GB')
  document.setCreationDate(at)
  document.setModificationDate(at)
}

/** Puts the pages that list the papers before them, with bookmarks, and writes it all. */
export const finishBook = async (bound: BoundFiles, set: PaperSet, at: Date) => {
  const { document, files } = bound
  const lines = contentsOf(set, (id) => files.has(id), at)
  const fonts = await fontsOf(document)
  const placed = setLines(lines, fonts)
  const before = (placed.at(-1)?.page ?? 0) + 1
  // as they are before other pages come before them
  const papers = document.getPages().map(({ ref }) => ref)
  const pageOf = (id: number): { number: number; ref: PDFRef } | null => {
    const first = files.get(id)?.first
    const ref = first === undefined ? undefined : papers[first]
    return first === undefined || !ref ? null : { number: before + first + 1, ref }
  }
  const listed = writeFrontPages(document, placed, fonts, pageOf)
  const bookmark = (line: Line, below: Bookmark[] = []): Bookmark[] => {
    const page = (line.file === undefined ? undefined : pageOf(line.file)?.ref) ?? below[0]?.page ?? listed.get(line)
    return page ? [{ title: line.text, page, below }] : []
  }
  const heading = lines.find(({ look }) => look === 'heading')
  writeOutline(document, [
    ...(heading ? bookmark(heading) : []),
    ...partsOf(lines).flatMap((one) =>
      bookmark(
        one.part,
        one.papers.flatMap((paper) => bookmark(paper)),
      ),
    ),
  ])
  bound.finish()
  describe(bound, set, at)
  return { file: await document.save({ updateFieldAppearances: false }), pages: document.getPageCount() }
}
