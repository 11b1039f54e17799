import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { after, contentAt, isObjectStream, readDictionary, regular, skipSpace, skipText } from './pdf-objects'

// The dictionaries of a PDF by the numbers of their objects (ISO 32000-2, 7.3.10 and 7.5.7). Where an object was written
// anew, the last one in the file counts, as in the tables that we do not read.

const unpack = promisify(inflate)

/** What all object streams may unpack to together; of a larger document nothing is known. */
const mostUnpacked = 64 * 1024 * 1024
const mostObjects = 200_000
/** How much is read of objects that lie in each other, against the length of the file. */
const mostRead = 2
/** In ms. */
const longest = 5_000

/** Too large, too slow or damaged: nothing is said about the document. */
export class Unreadable extends Error {}

/** What follows a key at the top of a dictionary, up to the dictionary's end; null where it has no such key. */
export const valueOf = (dictionary: string, key: string): string | null => {
  let depth = 0
  for (let at = 0; at < dictionary.length;) {
    at = skipSpace(dictionary, at)
    const two = dictionary.slice(at, at + 2)
    const [one = ''] = two
    if (two === '<<' || two === '>>') {
      depth += two === '<<' ? 1 : -1
      at += 2
    } else if (one === '/') {
      const end = after(dictionary, at + 1, regular)
      if (depth === 1 && dictionary.slice(at + 1, end) === key) return dictionary.slice(skipSpace(dictionary, end))
      at = end
    } else if (one === '(') at = skipText(dictionary, at) ?? dictionary.length
    else {
      if (one === '[') depth++
      if (one === ']') depth--
      at = Math.max(at + 1, after(dictionary, at, regular))
    }
  }
  return null
}

/** A whole number that a value begins with; null for a reference and anything else. */
export const numberIn = (value: string | null): number | null =>
  value !== null && /^\d{1,9}(?![\d.]|[\0\t\n\f\r ]{1,9}\d{1,9}[\0\t\n\f\r ]{1,9}R)/.test(value)
    ? parseInt(value, 10)
    : null

/** The number of the object that a value refers to: '5 0 R' → 5. */
export const referenceIn = (value: string | null): number | null => {
  const [, number] = /^(\d{1,9})[\0\t\n\f\r ]{1,9}\d{1,9}[\0\t\n\f\r ]{1,9}R/.exec(value ?? '') ?? []
  return number === undefined ? null : Number(number)
}

/** The dictionaries within an object stream, each with its number. */
const packedIn = (content: string, dictionary: string): [number, string][] => {
  const first = numberIn(valueOf(dictionary, 'First')) ?? 0
  const head = content
    .slice(0, first)
    .trim()
    .split(/[\0\t\n\f\r ]+/)
    .map(Number)
  const found: [number, string][] = []
  let read = 0
  for (let at = 0; at + 1 < head.length; at += 2) {
    const [number = NaN, offset = NaN] = [head[at], head[at + 1]]
    const start = skipSpace(content, first + offset)
    if (!content.startsWith('<<', start)) continue
    const known = readDictionary(content, start)
    read += (known?.end ?? content.length) - start
    if (!known || read > mostRead * content.length) throw new Unreadable()
    found.push([number, content.slice(start, known.end)])
  }
  return found
}

/**
 * @param data a PDF that `documentProblem` has found nothing wrong with
 * @throws Unreadable
 */
export async function dictionariesOf(data: Buffer): Promise<Map<number, string>> {
  const since = performance.now()
  const text = data.toString('latin1')
  const objects = new Map<number, string>()
  let [read, unpacked] = [0, 0]
  for (const found of text.matchAll(/(?<![\d])(\d{1,9})[\0\t\n\f\r ]{1,9}\d{1,9}[\0\t\n\f\r ]{1,9}obj(?=[^\w])/g)) {
    const start = skipSpace(text, found.index + found[0].length)
    if (!text.startsWith('<<', start)) continue
    const known = readDictionary(text, start)
    if (!known || performance.now() - since > longest) throw new Unreadable()
    const { end } = known
    read += end - start
    const dictionary = text.slice(start, end)
    objects.set(Number(found[1]), dictionary)
    if (objects.size > mostObjects || read > mostRead * text.length || performance.now() - since > longest)
      throw new Unreadable()
    const stream = skipSpace(text, end)
    if (!text.startsWith('stream', stream) || !isObjectStream(known)) continue
    const packed = data.subarray(contentAt(text, stream))
    const isPacked = valueOf(dictionary, 'Filter') !== null
    const content = isPacked
      ? await unpack(packed, { maxOutputLength: mostUnpacked - unpacked }).catch(() => {
          throw new Unreadable()
        })
      : packed
    if (isPacked) unpacked += content.length
    for (const [number, inside] of packedIn(content.toString('latin1'), dictionary)) objects.set(number, inside)
    if (unpacked >= mostUnpacked) throw new Unreadable()
  }
  return objects
}
