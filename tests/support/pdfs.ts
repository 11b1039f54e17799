import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib'

/** A PDF with words on each page, and what else is done to it. */
export const pdf = async (
  pages: string[],
  more: (document: PDFDocument) => unknown = () => undefined,
): Promise<Buffer> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const words of pages) document.addPage([300, 400]).drawText(words, { x: 20, y: 200, size: 20, font })
  await more(document)
  return Buffer.from(await document.save())
}

interface Shown {
  title: string
  /** from 1 */
  page: number
  below: Shown[]
}

const place = (document: PDFDocument, dest: unknown): number => {
  const ref = dest instanceof PDFArray ? dest.get(0) : undefined
  return document.getPages().findIndex((page) => page.ref === (ref as PDFRef | undefined)) + 1
}

const wordsOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''

const listBelow = (document: PDFDocument, parent: PDFDict): Shown[] => {
  const shown: Shown[] = []
  let next = parent.lookup(PDFName.of('First'))
  while (next instanceof PDFDict) {
    const page = place(document, next.lookup(PDFName.of('Dest')))
    shown.push({ title: wordsOf(next.lookup(PDFName.of('Title'))), page, below: listBelow(document, next) })
    next = next.lookup(PDFName.of('Next'))
  }
  return shown
}

/** The bookmarks of a PDF. */
export const bookmarksOf = (document: PDFDocument): Shown[] => {
  const outline = document.catalog.lookup(PDFName.of('Outlines'))
  return outline instanceof PDFDict ? listBelow(document, outline) : []
}

/** Where the links of a page lead to: pages of the PDF, from 1 (0: none of it), and addresses. */
export const linksOn = (document: PDFDocument, page: number): (number | string)[] => {
  const annotations = document.getPage(page - 1).node.Annots()
  return (annotations?.asArray() ?? []).flatMap((_, at): (number | string)[] => {
    const link = annotations?.lookup(at)
    if (!(link instanceof PDFDict)) return []
    const action = link.lookup(PDFName.of('A'))
    if (action instanceof PDFDict) return [wordsOf(action.lookup(PDFName.of('URI')))]
    return [place(document, link.lookup(PDFName.of('Dest')))]
  })
}
