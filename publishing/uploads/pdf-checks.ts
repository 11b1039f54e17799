import { createInflate } from 'node:zlib'
import { contentAt, packedObjects } from './pdf-objects'

// A PDF can carry programs. Its names are looked for in all of its bytes and in all that its streams unpack to, whatever
// its own tables say where objects are: programs that read PDFs do not agree on that. So no library reads it here: it
// would see what one of those programs sees.

/** Names of PDF (ISO 32000-2) by which a document runs scripts, starts programs or carries files. */
const active: [RegExp, string][] = [
  [/\/JavaScript(?![\w#])|\/JS[\s\0]*(?:[(<%]|\d+[\s\0%])|\/Rendition(?![\w#])/, 'a script'],
  // as text, and as the hexadecimal digits of it
  [/\/URI[\s\0]*(?:\([\s\0]*javascript:|<[\s\0]*6a617661736372697074)/i, 'a script'],
  [/\/Launch(?![\w#])/, 'a command that starts a program'],
  [/\/EmbeddedFiles?(?![\w#])|\/EF[\s\0]*(?:<|%|\d+[\s\0%])/, 'another file'],
  [/\/GoTo[RE](?![\w#])/, 'a link that opens another file'],
  [/\/XFA(?![\w#])|\/ImportData(?![\w#])|\/SubmitForm(?![\w#])/, 'a form that runs or sends something'],
  [/\/RichMedia(?:Content)?(?![\w#])|\/Subtype[\s\0]*\/3D(?![\w#])/, 'media that run programs'],
]

/** What streams may unpack to altogether, and one of them in one piece. */
const mostUnpacked = 400 * 1024 * 1024
/** More than any document of a meeting has. */
const mostStreams = 50_000
/** Longest time to look through one file, in ms. */
const longest = 20_000
const tooMuch = 'more than can be looked through'
const unusual = 'something packed in an unusual way, which cannot be checked'

/** Longer than any of the names, with every letter of it escaped. */
const overlap = 128

const decoded = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** More different ones than any program writes. */
const mostEscapedNames = 10_000

/** To a reader '/J#61vaScript' is '/JavaScript': the names of letters that are written so, each as if something followed; null: too many. */
const escapedNames = (text: string): string | null => {
  if (!text.includes('#')) return ''
  const names = new Set<string>()
  for (const [name] of text.matchAll(/\/(?:[a-z]|#[0-9a-f]{2}){2,20}(?![\w#])/gi)) {
    if (name.includes('#')) names.add(name)
    if (names.size > mostEscapedNames) return null
  }
  return [...names].map((name) => `${decoded(name)}<<`).join(' ')
}

const activeIn = (text: string): string | null => {
  const escaped = escapedNames(text)
  if (escaped === null) return tooMuch
  return active.find(([pattern]) => pattern.test(text) || pattern.test(escaped))?.[1] ?? null
}

type Unpacked = { found: string | null; bytes: number; isWhole: boolean }

/** Looks through what deflated data unpack to, in pieces, and stops at what is found or damaged. */
const inflated = (data: Buffer): Promise<Unpacked> =>
  new Promise((resolve) => {
    const inflate = createInflate()
    let [bytes, tail] = [0, '']
    const end = (found: string | null, isWhole = false) => {
      resolve({ found, bytes, isWhole })
      inflate.destroy()
    }
    inflate.on('data', (piece: Buffer) => {
      bytes += piece.length
      const text = tail + piece.toString('latin1')
      const found = activeIn(text)
      tail = text.slice(-overlap)
      if (found !== null || bytes > mostUnpacked) end(found)
    })
    // not deflated, or damaged from here on: what came before was looked at
    inflate.on('error', () => end(null)).on('end', () => end(null, true))
    inflate.end(data)
  })

/** The first two bytes of deflated data (RFC 1950). */
const isDeflated = (data: Buffer): boolean =>
  data.length > 2 && ((data[0] ?? 0) & 15) === 8 && (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0

/**
 * Looks through every stream to where its own packing ends; where a file has too many, too much in them, or objects
 * that are packed in another way, that is what is found.
 */
const inStreams = async (data: Buffer, text: string): Promise<string | null> => {
  const since = performance.now()
  const objects = packedObjects(text)
  if (objects === null) return unusual
  let [unpacked, streams] = [0, 0]
  for (const { index } of text.matchAll(/(?<!end)stream/g)) {
    if (++streams > mostStreams) return tooMuch
    const start = contentAt(text, index)
    const packed = data.subarray(start)
    if (!isDeflated(packed)) {
      if (objects.has(start)) return unusual
      continue
    }
    const { bytes, found, isWhole } = await inflated(packed)
    unpacked += bytes
    if (found !== null) return found
    if (objects.has(start) && !isWhole && unpacked <= mostUnpacked) return unusual
    if (unpacked > mostUnpacked || performance.now() - since > longest) return tooMuch
  }
  return null
}

/** What is wrong with a document, and what to do; null if nothing is. */
export const documentProblem = async ({ data, name }: { data: Buffer; name: string }): Promise<string | null> => {
  if (data.toString('latin1', 0, 5) !== '%PDF-') return `"${name}" is not a PDF. Save it as PDF and add it again.`
  const text = data.toString('latin1')
  const names = `${text} ${escapedNames(text) ?? ''}`
  if (/\/Encrypt(?!\w)/.test(names))
    return `"${name}" is protected, so it cannot be checked, and many people could not read it. Save it without protection and add it again.`
  const found = activeIn(text) ?? (await inStreams(data, text))
  return found === null
    ? null
    : `"${name}" holds ${found}. Print it to PDF, which leaves that out, and add the new file.`
}
