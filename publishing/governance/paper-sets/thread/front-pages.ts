import {
  type PDFDocument,
  type PDFFont,
  type PDFPage,
  PageSizes,
  PDFName,
  type PDFRef,
  PDFString,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib'
import type { Line, Look } from './contents'
import { topOf } from './outline'
import { inLettersOf, linesOf } from './typesetting'

interface Style {
  size: number
  bold: boolean
  /** from the left margin */
  indent: number
  /** above it */
  space: number
}

// the design system's blue and its black, in points of A4
const blue = rgb(0, 94 / 255, 184 / 255)
const black = rgb(33 / 255, 43 / 255, 50 / 255)
const margin = 57
const forNumber = 60
const lead = 1.35

const styles: Record<Look, Style> = {
  site: { size: 12, bold: true, indent: 0, space: 0 },
  title: { size: 24, bold: true, indent: 0, space: 24 },
  fact: { size: 14, bold: false, indent: 0, space: 6 },
  heading: { size: 18, bold: true, indent: 0, space: 24 },
  part: { size: 12, bold: true, indent: 0, space: 12 },
  paper: { size: 12, bold: false, indent: 18, space: 4 },
  note: { size: 10.5, bold: false, indent: 18, space: 2 },
}

/** A line of the pages as it is set. */
interface Set {
  text: string
  style: Style
  /** from the bottom of its page to the baseline */
  y: number
  /** its page, from 0 */
  page: number
  line: Line
  isLast: boolean
}

const [width, height] = PageSizes.A4

/** Notes above the contents are not indented. */
const styleOf = (line: Line, isInContents: boolean): Style => ({
  ...styles[line.look],
  ...(line.look === 'note' && !isInContents ? { indent: 0, space: line.address === undefined ? 12 : 2 } : {}),
})

/** The fonts that every PDF reader has. */
export interface Fonts {
  plain: PDFFont
  bold: PDFFont
}

export const fontsOf = async (document: PDFDocument): Promise<Fonts> => ({
  plain: await document.embedFont(StandardFonts.Helvetica),
  bold: await document.embedFont(StandardFonts.HelveticaBold),
})

/** Where each line stands; a heading is never the last of its page. */
export const setLines = (lines: readonly Line[], { bold, plain }: Fonts): Set[] => {
  const set: Set[] = []
  const letters = inLettersOf(plain)
  const contents = lines.findIndex(({ look }) => look === 'heading')
  let [page, y] = [0, height - margin]
  lines.forEach((line, at) => {
    const style = styleOf(line, at > contents)
    const font = style.bold ? bold : plain
    const own = linesOf(letters(line.text), font, style.size, width - 2 * margin - style.indent - forNumber)
    const next = ['part', 'heading'].includes(line.look) ? 2 : 0
    const tall = style.space + (own.length + next) * style.size * lead
    if (y - tall < margin) [page, y] = [page + 1, height - margin]
    y -= style.space
    own.forEach((text, place) => {
      if (y - style.size * lead < margin) [page, y] = [page + 1, height - margin]
      y -= style.size * lead
      set.push({ text, style, y, page, line, isLast: place === own.length - 1 })
    })
  })
  return set
}

type Target = { page: PDFRef } | { address: string }

const link = (document: PDFDocument, sheet: PDFPage, { style, y }: Set, target: Target): void => {
  const { context } = document
  const leads =
    'page' in target
      ? { Dest: topOf(document, target.page) }
      : { A: { Type: 'Action', S: 'URI', URI: PDFString.of(target.address) } }
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [margin + style.indent, y - 3, width - margin, y + style.size],
    Border: [0, 0, 0],
    F: 4,
    ...leads,
  })
  sheet.node.addAnnot(context.register(annotation))
}

/**
 * Writes the pages before the papers.
 * @param pageOf the number of a file's first page, from 1, and the page itself
 * @returns the page of each line
 */
export const writeFrontPages = (
  document: PDFDocument,
  set: readonly Set[],
  fonts: Fonts,
  pageOf: (file: number) => { number: number; ref: PDFRef } | null,
): Map<Line, PDFRef> => {
  const sheets = Array.from({ length: (set.at(-1)?.page ?? 0) + 1 }, (_, at) =>
    document.insertPage(at, [width, height]),
  )
  const pages = new Map<Line, PDFRef>()
  for (const one of set) {
    const { isLast, line, page, style, text, y } = one
    const sheet = sheets[page]
    if (!sheet) continue
    if (!pages.has(line)) pages.set(line, sheet.ref)
    const font = style.bold ? fonts.bold : fonts.plain
    const to = line.file === undefined ? null : pageOf(line.file)
    const isLink = to !== null || line.address !== undefined
    const color = isLink || line.look === 'site' ? blue : black
    sheet.drawText(text, { x: margin + style.indent, y, size: style.size, font, color })
    if (to && isLast) {
      const number = String(to.number)
      const x = width - margin - font.widthOfTextAtSize(number, style.size)
      sheet.drawText(number, { x, y, size: style.size, font, color: black })
    }
    if (to) link(document, sheet, one, { page: to.ref })
    else if (line.address !== undefined) link(document, sheet, one, { address: line.address })
  }
  sheets.forEach(({ node }) => node.delete(PDFName.of('Tabs')))
  return pages
}
