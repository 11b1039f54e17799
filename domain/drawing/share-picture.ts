import { siteName } from '../formatting/site-name'
import { drawnText, widthOf } from './letters'

/** In pixels, as social networks and messengers show pictures of links. */
export const shareSize = { width: 1200, height: 630 } as const

/** Raised with each change of the design: the addresses of pictures follow it. */
export const shareDesign = 1

const blue = '#005eb8'
const white = '#ffffff'
const yellow = '#ffeb3b'

const left = 80
const title = { width: shareSize.width - 2 * left, top: 150, height: 350, sizes: [84, 76, 68, 60, 52, 46, 40] }
const lineHeight = 1.2

/** Titles are shorter; whatever else comes is cut. */
const longest = 300

/** A word that no line holds is cut into parts that lines hold. */
const pieces = (word: string, size: number): string[] => {
  if (widthOf(word, size) <= title.width) return [word]
  const parts: string[] = ['']
  for (const letter of word) {
    const last = parts.at(-1) ?? ''
    if (widthOf(last + letter, size) <= title.width) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return parts
}

const wrapped = (text: string, size: number): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, size))
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      const longer = last === undefined ? word : `${last} ${word}`
      return last !== undefined && widthOf(longer, size) <= title.width
        ? [...lines.slice(0, -1), longer]
        : [...lines, word]
    }, [])

/** The largest size in which a text fits, and its lines; at the smallest what does not fit is left out. */
export const fitted = (text: string): { size: number; lines: string[] } => {
  const [smallest = 40] = title.sizes.slice(-1)
  const mostLines = (size: number): number => Math.floor(title.height / (size * lineHeight))
  const breaksWord = (size: number): boolean => text.split(/\s+/).some((word) => widthOf(word, size) > title.width)
  const size = title.sizes.find((one) => !breaksWord(one) && wrapped(text, one).length <= mostLines(one)) ?? smallest
  const lines = wrapped(text, size)
  const most = mostLines(size)
  if (lines.length <= most) return { size, lines }
  const shown = lines.slice(0, most)
  let last = shown[most - 1] ?? ''
  while (last !== '' && widthOf(`${last}…`, size) > title.width) last = last.slice(0, -1)
  return { size, lines: [...shown.slice(0, -1), `${last.trimEnd()}…`] }
}

/**
 * The picture that goes with links to a page, as SVG of shapes alone: no font of the machine is asked for.
 * @param kind what the page is, above its title: 'News'
 */
export const sharePicture = (text: string, kind: string): string => {
  const { lines, size } = fitted(text.slice(0, longest))
  const step = size * lineHeight
  const top = title.top + (title.height - lines.length * step) / 2
  const drawn = lines.map((line, index) =>
    drawnText(line, { size, x: left, y: Math.round(top + index * step + size * 0.9) }),
  )
  const { height, width } = shareSize
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${blue}"/>`,
    `<rect x="${left}" y="80" width="72" height="8" fill="${yellow}"/>`,
    `<g fill="${white}">${drawnText(kind, { size: 32, x: left, y: 130 })}${drawn.join('')}</g>`,
    `<rect y="${height - 96}" width="${width}" height="96" fill="${white}"/>`,
    `<g fill="${blue}">${drawnText(siteName, { size: 34, x: left, y: height - 36 })}</g>`,
    '</svg>',
  ].join('')
}
