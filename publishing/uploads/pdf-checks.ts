import { createInflate } from 'node:zlib'

// A PDF can carry programs. Its names are looked for in all of its bytes and in all that its streams unpack to, whatever
// its own tables say where objects are: programs that read PDFs do not agree on that.

/** Names of PDF (ISO 32000-2) by which a document runs scripts, starts programs or carries files. */
const active: [RegExp, string][] = [
  [/\/JavaScript(?![\w#])|\/JS\s*(?:[(<]|\d+\s+\d+\s+R)|\/Rendition(?![\w#])/, 'a script'],
  [/\/Launch(?![\w#])/, 'a command that starts a program'],
  [/\/EmbeddedFiles?(?![\w#])|\/EF\s*(?:<<|\d+\s+\d+\s+R)/, 'another file'],
  [/\/XFA(?![\w#])|\/RichMedia(?:Content)?(?![\w#])|\/ImportData(?![\w#])/, 'a form or media that run programs'],
]

/** What streams may unpack to altogether, and one of them in one piece. */
const mostUnpacked = 400 * 1024 * 1024
/** Longer than any of the names, with every letter of it escaped. */
const overlap = 128

/** '/J#61vaScript' is '/JavaScript' to a reader. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

const activeIn = (text: string): string | null => {
  const plain = text.includes('#') ? unescaped(text) : text
  return active.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

type Unpacked = { found: string | null; bytes: number }

/** Looks through what deflated data unpack to, in pieces, and stops at what is found or damaged. */
const inflated = (data: Buffer): Promise<Unpacked> =>
  new Promise((resolve) => {
    const inflate = createInflate()
    let [bytes, tail] = [0, '']
    const end = (found: string | null) => {
      resolve({ found, bytes })
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
    inflate.on('error', () => end(null)).on('end', () => end(null))
    inflate.end(data)
  })

/** Where each stream of the file begins; it ends where its own data say. */
const streamStarts = (text: string): number[] =>
  [...text.matchAll(/stream\r?\n/g)].map(({ 0: mark, index }) => index + mark.length)

const inStreams = async (data: Buffer, text: string): Promise<string | null> => {
  let unpacked = 0
  for (const start of streamStarts(text)) {
    const end = text.indexOf('endstream', start)
    const { bytes, found } = await inflated(data.subarray(start, end < 0 ? data.length : end))
    unpacked += bytes
    if (found !== null) return found
    if (unpacked > mostUnpacked) return 'more than can be looked through'
  }
  return null
}

/** Objects in streams that are packed in another way than every program packs them would be out of sight. */
const isUnusual = (plain: string): boolean =>
  /\/ObjStm(?!\w)/.test(plain) &&
  /\/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|RunLengthDecode|Crypt)(?!\w)/.test(plain)

/** What is wrong with a document, and what to do; null if nothing is. */
export const documentProblem = async ({ data, name }: { data: Buffer; name: string }): Promise<string | null> => {
  if (data.toString('latin1', 0, 5) !== '%PDF-') return `"${name}" is not a PDF. Save it as PDF and add it again.`
  const text = data.toString('latin1')
  const plain = unescaped(text)
  if (/\/Encrypt(?!\w)/.test(plain))
    return `"${name}" is protected, so it cannot be checked, and many people could not read it. Save it without protection and add it again.`
  if (isUnusual(plain))
    return `"${name}" is packed in an unusual way and cannot be checked. Print it to PDF and add that.`
  const found = activeIn(text) ?? (await inStreams(data, text))
  return found === null
    ? null
    : `"${name}" holds ${found}. Print it to PDF, which leaves that out, and add the new file.`
}
