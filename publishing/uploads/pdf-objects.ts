// Finds the object streams of a PDF (ISO 32000-2, 7.5.7) without its tables: whichever a reader uses, it comes to an
// object at the word "obj", and to what a stream holds after a dictionary and the word "stream".

const white = /[\0\t\n\f\r ]*/y
/** The letters of a name or number. */
export const regular = /[^\0\t\n\f\r ()<>[\]{}/%]*/y
const comment = /[^\r\n]*/y
const hexadecimal = /[0-9a-f\0\t\n\f\r ]*/iy
const plain = /[^()\\]*/y

const decoded = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** Past all letters of a kind. */
export const after = (text: string, at: number, letters: RegExp): number => {
  letters.lastIndex = at
  letters.test(text)
  return letters.lastIndex
}

/** Past white space and comments. */
export const skipSpace = (text: string, at: number): number => {
  let end = after(text, at, white)
  while (text[end] === '%') end = after(text, after(text, end, comment), white)
  return end
}

/** Past a text in round brackets; null where it has no end. */
export const skipText = (text: string, at: number): number | null => {
  let depth = 0
  for (let end = at; end < text.length; end = after(text, end, plain)) {
    const letter = text[end]
    if (letter === '(') depth++
    else if (letter === ')') depth--
    end += letter === '\\' ? 2 : 1
    if (depth === 0) return end
  }
  return null
}

interface Dictionary {
  /** names at its top, keys and values alike */
  top: string[]
  /** all names, those inside too */
  all: string[]
  end: number
}

/** Reads a dictionary that begins at '<<'; null where it is not one that every reader reads alike. */
export const readDictionary = (text: string, start: number): Dictionary | null => {
  const [top, all]: [string[], string[]] = [[], []]
  const open: string[] = []
  let at: number | null = start
  while (at !== null && at < text.length) {
    at = skipSpace(text, at)
    const two = text.slice(at, at + 2)
    const [one] = two
    if (two === '<<' || one === '[') {
      open.push(two === '<<' ? '>>' : ']')
      at += two === '<<' ? 2 : 1
    } else if (two === '>>' || one === ']') {
      const closed = two === '>>' ? two : ']'
      if (open.pop() !== closed) return null
      at += closed.length
      if (open.length === 0) return { all, end: at, top }
    } else if (one === '/') {
      const end = after(text, at + 1, regular)
      const name = decoded(text.slice(at + 1, end))
      all.push(name)
      if (open.length === 1) top.push(name)
      at = end
    } else if (one === '(') at = skipText(text, at)
    else if (one === '<') {
      const end = after(text, at + 1, hexadecimal)
      at = text[end] === '>' ? end + 1 : null
    } else {
      const end = after(text, at, regular)
      at = end === at ? null : end
    }
  }
  return null
}

/** All that the programs that write object streams say of one, each at most once. */
const usual = ['Type', 'ObjStm', 'N', 'First', 'Length', 'Extends', 'Filter', 'FlateDecode']

/** Readers unpack in more ways than we do: an object stream is packed as every program packs it, or not at all. */
const isUsual = ({ all }: Dictionary): boolean =>
  all.every((name, index) => usual.includes(name) && all.indexOf(name) === index) &&
  all.includes('Filter') === all.includes('FlateDecode')

/** Readers differ in whether they ask for the type. */
export const isObjectStream = ({ top }: Dictionary): boolean =>
  top.includes('ObjStm') || (top.includes('N') && top.includes('First'))

/** Where the content of a stream begins, after the word "stream" and whatever white space a reader takes for its end of line. */
export const contentAt = (text: string, word: number): number => after(text, word + 'stream'.length, white)

/** How much is read of objects that lie in each other, against the length of the file. */
const mostRead = 2

/**
 * @param text the file, a letter a byte
 * @returns where the content of its packed object streams begins; null where one is packed in an unusual way, or an object cannot be read
 */
export function packedObjects(text: string): Set<number> | null {
  const found = new Set<number>()
  let read = 0
  for (let word = text.indexOf('obj'); word !== -1; word = text.indexOf('obj', word + 3)) {
    const start = skipSpace(text, word + 3)
    const dictionary = text.startsWith('<<', start) ? readDictionary(text, start) : null
    const stream = dictionary ? skipSpace(text, dictionary.end) : start
    read += stream - word
    if (read > mostRead * text.length) return null
    if (!text.startsWith('<<', start)) continue
    if (!dictionary) return null
    if (!text.startsWith('stream', stream) || !isObjectStream(dictionary)) continue
    if (!isUsual(dictionary)) return null
    if (dictionary.all.includes('Filter')) found.add(contentAt(text, stream))
  }
  return found
}
