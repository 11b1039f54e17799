/** A part of a form. */
interface Part {
  name: string | undefined
  filename: string | undefined
  content: Buffer
}

/** The longest head of a part, in bytes: names of files have up to 255 characters. */
const longestHead = 4_000

/** The only form that Payload's parser takes, as browsers send it. */
const formType = /^multipart\/form-data; ?boundary=([\w'()+,./:=?-]{1,70})$/i

const control = /[\u0000-\u001f\u007f]/

const partOf = (bytes: Buffer): Part | null => {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0 || end > longestHead) return null
  const disposition = bytes
    .toString('utf8', 0, end)
    .split('\r\n')
    .find((line) => /^content-disposition:/i.test(line))
  if (disposition === undefined || !/^content-disposition:\s*form-data;/i.test(disposition)) return null
  const parameter = (name: string) =>
    new RegExp(`;\\s*${name}\\*?=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s"]*))`, 'i').exec(disposition)
  const [, quoted, plain] = parameter('name') ?? []
  const [, quotedFile, plainFile] = parameter('filename') ?? []
  return { name: quoted ?? plain, filename: quotedFile ?? plainFile, content: bytes.subarray(end + 4) }
}

/** The parts of a form (RFC 7578); null for one that is not complete or not well formed. */
function partsOf(body: Buffer, boundary: string): Part[] | null {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const all = Buffer.concat([Buffer.from('\r\n'), body])
  if (all.indexOf(delimiter) !== 0) return null
  const parts: Part[] = []
  for (let start = delimiter.length; ;) {
    const after = all.toString('latin1', start, start + 2)
    if (after === '--') return parts
    const next = all.indexOf(delimiter, start)
    const part = after === '\r\n' && next >= 0 ? partOf(all.subarray(start + 2, next)) : null
    if (part === null || parts.length > 10) return null
    parts.push(part)
    start = next + delimiter.length
  }
}

/** Whether a text is a JSON object, as far as its form. */
export const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false // not JSON at all
  }
}

/**
 * What is wrong with a form that is sent to the REST API, in words; null where nothing is. It has a record's data as JSON
 * in `_payload`, and can have a file in `file`.
 */
export function formProblem(body: Buffer, contentType: string): string | null {
  const [, boundary] = formType.exec(contentType) ?? []
  const parts = boundary === undefined ? null : partsOf(body, boundary)
  if (parts === null || parts.length === 0) return 'The form is not complete. Send it again.'
  const names = parts.map(({ name }) => name)
  const odd = names.find((name) => name !== '_payload' && name !== 'file')
  if (odd !== undefined) return `The form has a part "${odd.slice(0, 50)}". It can have "_payload" and "file".`
  if (new Set(names).size < names.length || names.includes(undefined)) return 'The form has two parts of one name.'
  const data = parts.find(({ name }) => name === '_payload')
  if (!data || data.filename !== undefined || !isJsonObject(data.content.toString()))
    return 'The part "_payload" of the form has to be a record as JSON.'
  const file = parts.find(({ name }) => name === 'file')
  if (file && !file.filename) return 'The part "file" of the form is no file. Choose the file again.'
  return file?.filename !== undefined && control.test(file.filename)
    ? 'The name of the file has signs that cannot be seen. Give the file another name.'
    : null
}
