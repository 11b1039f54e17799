import type { PDFFont } from '@cantoo/pdf-lib'

/** Letters that the fonts of every PDF reader have not, and what is written for them. */
const replaced: Record<string, string> = {
  '\u00a0': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2190': '<-',
  '\u2192': '->',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u0142': 'l',
  '\u0141': 'L',
}

/** A text in letters that a font has: 'Paweł' → 'Pawel'; '?' for what has no like. */
export const inLettersOf = (font: PDFFont): ((text: string) => string) => {
  const known = new Set(font.getCharacterSet())
  const has = (letter: string): boolean => known.has(letter.codePointAt(0) ?? 0)
  return (text) =>
    Array.from(text.normalize('NFC').replace(/\s/g, ' '))
      .map((letter) => {
        if (has(letter)) return letter
        const like = replaced[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '')
        return like !== '' && Array.from(like).every(has) ? like : '?'
      })
      .join('')
}

/** Breaks a text into lines of a width, between words; a word that is longer than a line is broken too. */
export const linesOf = (text: string, font: PDFFont, size: number, width: number): string[] => {
  const fits = (line: string): boolean => font.widthOfTextAtSize(line, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return [...lines, line]
}
