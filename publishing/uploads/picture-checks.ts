import path from 'node:path'
import sharp from 'sharp'

// Decoding HEIF and AVIF is not worth its risk: a small file can ask for much work, and libheif has had many advisories.
sharp.block({ operation: ['VipsForeignLoadHeif'] })

/** 25 megapixels: more than any page shows, as much as a good camera makes. */
export const mostPixels = 25_000_000
const decodingSeconds = 10
const widest = 1_920
/** Pixels that a side of a WebP can have (RFC 9649, 2.6): it stores 14 bits. */
const longestSide = 16_383

/** Endings that a picture may have, by the format that its content shows. */
const endings: Record<string, readonly string[]> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
}

const wayOut = 'Save it as JPEG, PNG or WebP and add it again.'

/** Pictures of telephones and their kin: ISO base media files, which say so in their second four bytes. */
const isHeifOrAvif = (data: Buffer): boolean =>
  data.toString('latin1', 4, 8) === 'ftyp' && /hei|hev|mif|msf|avi/.test(data.toString('latin1', 8, 40))

/** GIF as such, a chunk of animation in a PNG, or the mark of animation in a WebP. */
const isAnimated = (data: Buffer): boolean => {
  const head = data.toString('latin1', 0, 64 * 1024)
  if (head.startsWith('GIF8')) return true
  if (head.startsWith('\x89PNG')) return data.includes('acTL', 0, 'latin1')
  return head.startsWith('RIFF') && (head.slice(12, 16) === 'VP8X' ? ((data[20] ?? 0) & 2) !== 0 : false)
}

/** What the header says; rejects for what is no picture, also for an empty file, at which the library throws at once. */
const headerOf = async (data: Buffer) => sharp(data, { limitInputPixels: false }).metadata()

/** Decodes as the server does afterwards, but with a limit to the time. */
const decodes = async (data: Buffer): Promise<'whole' | 'damaged' | 'slow'> =>
  sharp(data, { limitInputPixels: mostPixels })
    .rotate()
    .resize({ width: widest, withoutEnlargement: true })
    .timeout({ seconds: decodingSeconds })
    .raw()
    .toBuffer()
    .then(
      () => 'whole' as const,
      (error: unknown) => (/timeout/i.test(String(error)) ? 'slow' : 'damaged'),
    )

/** How high a picture, as it is shown, is stored: no wider than the widest, in proportion. */
const storedHeight = ({ height, width }: { height: number; width: number }): number =>
  Math.round(height * Math.min(1, widest / width))

/** What is wrong with a picture, and what to do; null if nothing is. Its size is read from its header before it is decoded. */
export const pictureProblem = async ({ data, name }: { data: Buffer; name: string }): Promise<string | null> => {
  if (isHeifOrAvif(data)) return `"${name}" is a HEIC, HEIF or AVIF picture, which this site does not take. ${wayOut}`
  if (isAnimated(data)) return `"${name}" moves or may move. Save one still picture of it as JPEG, PNG or WebP.`
  const known = await headerOf(data).catch(() => null)
  const fitting = known ? endings[known.format] : undefined
  if (!known || !fitting) return `"${name}" is not a JPEG, PNG or WebP picture. ${wayOut}`
  if ((known.pages ?? 1) > 1) return `"${name}" holds several pictures. Save one of them as JPEG, PNG or WebP.`
  const pixels = known.width * known.height
  if (pixels > mostPixels)
    return `"${name}" has ${Math.round(pixels / 1e6)} megapixels, and 25 are the most. Make it smaller, for example 4,000 pixels wide, and add it again.`
  const tall = storedHeight(known.autoOrient)
  if (tall > longestSide)
    return `"${name}" is too tall: it would be ${tall.toLocaleString('en-GB')} pixels high, and ${longestSide.toLocaleString('en-GB')} are the most. Cut it into several pictures, or make it smaller, and add that.`
  if (!fitting.includes(path.extname(name).toLowerCase()))
    return `"${name}" holds another kind of picture than its name says. Rename it to end in ${fitting[0] ?? ''} and add it again.`
  const decoded = await decodes(data)
  if (decoded === 'slow')
    return `"${name}" takes too long to open. Open it in a program for pictures, save it again and add that.`
  return decoded === 'whole' ? null : `"${name}" is damaged or not complete. Save it again and add that.`
}
