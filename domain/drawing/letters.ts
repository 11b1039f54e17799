import data from './data/letters.json' with { type: 'json' }

// Outlines of Arimo Bold, which has the widths of Arial (SIL Open Font License 1.1, data/letters-licence.txt): a picture
// drawn from them looks the same on every machine, whatever fonts are installed there.

/** The design units of a letter's height. */
const unit = 2048

/** A letter's advance width and its outline as SVG path data, in units. */
type Letter = readonly [width: number, path: string]

const letters = new Map<string, Letter>(Object.entries(data as unknown as Record<string, Letter>)) // JSON knows no pairs

/** Outlines for a text: a letter that there is none for without its accents, or left out. */
const lettersOf = (text: string): Letter[] =>
  Array.from(text.normalize('NFC')).flatMap((sign) => {
    const whole = letters.get(sign)
    const parts = whole ? [whole] : Array.from(sign.normalize('NFD')).map((part) => letters.get(part))
    return parts.filter((letter) => letter !== undefined)
  })

/** How wide a text is at a size, in the unit of the size. */
export const widthOf = (text: string, size: number): number =>
  (lettersOf(text).reduce((sum, [width]) => sum + width, 0) * size) / unit

/** A line of text as SVG paths, from the left end of its base line. */
export const drawnText = (text: string, { size, x, y }: { size: number; x: number; y: number }): string => {
  let at = 0
  const paths = lettersOf(text).map(([width, path]) => {
    const drawn = path === '' ? '' : `<path transform="translate(${at})" d="${path}"/>`
    at += width
    return drawn
  })
  return `<g transform="translate(${x} ${y}) scale(${size / unit} ${-size / unit})">${paths.join('')}</g>`
}
