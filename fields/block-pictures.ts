/** Lines of text: [x, y, width], in a drawing of 48 by 32. */
type Line = readonly [x: number, y: number, width: number]

const lines = (...all: Line[]): string =>
  all.map(([x, y, width]) => `<rect x="${x}" y="${y}" width="${width}" height="2" fill="#768692"/>`).join('')
const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
const figure = (x: number, words: string): string =>
  `<text x="${x}" y="16" font-family="Arial" font-weight="bold" font-size="9" fill="#005eb8">${words}</text>`

const blue = '#005eb8'
const yellow = '#ffeb3b'
const paleBlue = '#d2e4f3'

/** Each part as it looks on a page, drawn small. */
const drawings = {
  text: box(6, 5, 22, 3, '#212b32') + lines([6, 12, 36], [6, 16, 34], [6, 20, 36], [6, 24, 20]),
  callout: box(6, 6, 36, 20, '#fff9c4') + box(6, 4, 18, 5, yellow) + lines([10, 13, 26], [10, 17, 28], [10, 21, 16]),
  details: `<path d="M6 6l5 3-5 3z" fill="${blue}"/>${box(14, 8, 24, 2, blue)}${box(6, 15, 1.5, 12, '#aeb7bd')}${lines([11, 16, 30], [11, 20, 28], [11, 24, 18])}`,
  figures: figure(5, '42') + figure(19, '7%') + figure(33, '3k') + lines([5, 20, 10], [19, 20, 10], [33, 20, 10]),
  picture: `${box(8, 4, 32, 20, paleBlue)}<path d="M8 24l10-11 8 8 5-4 9 7z" fill="${blue}"/><circle cx="32" cy="10" r="3" fill="${yellow}"/>${lines([8, 27, 20])}`,
  downloads: `<path d="M7 5h8l3 3v9H7z" fill="${paleBlue}" stroke="${blue}"/>${box(22, 8, 20, 2, blue)}${lines([22, 12, 12])}<path d="M7 19h8l3 3v8H7z" fill="${paleBlue}" stroke="${blue}"/>${box(22, 22, 18, 2, blue)}${lines([22, 26, 10])}`,
  'contact-details': `<path d="M6 8h14v10H6z" fill="none" stroke="${blue}" stroke-width="1.5"/><path d="M6 8l7 6 7-6" fill="none" stroke="${blue}" stroke-width="1.5"/>${lines([25, 8, 17], [25, 12, 14], [25, 16, 16], [6, 24, 30])}`,
} as const

/** A part's picture in the drawer from which parts are added, as an address. */
export const blockPicture = (part: keyof typeof drawings): { url: string; alt: string } => ({
  url: `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32"><rect width="48" height="32" fill="#fff"/>${drawings[part]}</svg>`)}`,
  alt: '',
})
