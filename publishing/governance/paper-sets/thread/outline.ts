import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib'

/** A bookmark, with those below it (ISO 32000-2, 12.3.3). */
export interface Bookmark {
  title: string
  page: PDFRef
  below?: Bookmark[]
}

/** The place at the top of a page. */
export const topOf = ({ context }: PDFDocument, page: PDFRef) =>
  context.obj([page, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull])

/** Writes bookmarks as a list below one; all of them are open. @returns how many there are, those below included */
const writeBelow = (document: PDFDocument, parent: PDFDict, parentRef: PDFRef, bookmarks: Bookmark[]): number => {
  const { context } = document
  const refs = bookmarks.map(() => context.nextRef())
  let count = bookmarks.length
  bookmarks.forEach(({ below = [], page, title }, at) => {
    const [ref, before, after] = [refs[at], refs[at - 1], refs[at + 1]]
    if (!ref) return
    const item = PDFDict.withContext(context)
    item.set(PDFName.of('Title'), PDFHexString.fromText(title))
    item.set(PDFName.of('Parent'), parentRef)
    item.set(PDFName.of('Dest'), topOf(document, page))
    if (before) item.set(PDFName.of('Prev'), before)
    if (after) item.set(PDFName.of('Next'), after)
    context.assign(ref, item)
    if (below.length > 0) count += writeBelow(document, item, ref, below)
  })
  const [first, last] = [refs[0], refs.at(-1)]
  if (first && last) {
    parent.set(PDFName.of('First'), first)
    parent.set(PDFName.of('Last'), last)
    parent.set(PDFName.of('Count'), PDFNumber.of(count))
  }
  return count
}

/** Gives a document its bookmarks, which programs show beside it. */
export const writeOutline = (document: PDFDocument, bookmarks: Bookmark[]): void => {
  const { catalog, context } = document
  const outline = PDFDict.withContext(context)
  outline.set(PDFName.of('Type'), PDFName.of('Outlines'))
  const ref = context.register(outline)
  writeBelow(document, outline, ref, bookmarks)
  catalog.set(PDFName.of('Outlines'), ref)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
