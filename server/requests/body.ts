import { IncomingMessage } from 'node:http'
import { formProblem, isJsonObject } from './form'
import { bodyLimits, deepestJson, mostParts, type Sender } from './limits'
import { fieldsOf } from './multipart'
import { nestingOf } from './nesting'
import { queryProblem } from './query'

/** Why a body is refused. */
export interface Refusal {
  status: 400 | 413 | 415
  words: string
}

const malformed = (words: string): Refusal => ({ status: 400, words })

const tooLarge = (sender: Sender): Refusal => ({ status: 413, words: bodyLimits[sender].words })

/** The refusal of a body that says itself that it is too large; null for any other. Who reads it counts. */
export const tooLargeAsSaid = ({ headers }: IncomingMessage, sender: Sender): Refusal | null =>
  Number(headers['content-length'] ?? 0) > bodyLimits[sender].bytes ? tooLarge(sender) : null

/** How much of a body that is refused is read all the same, in bytes and ms: a client that still sends may not see an answer. */
const discarded = { bytes: 64 * 1024 * 1024, time: 10_000 }

/** Reads a body to its end. What is too large is refused when it has been read too, or is not worth waiting for. */
function read(request: IncomingMessage, sender: Sender): Promise<Buffer | Refusal> {
  const { bytes } = bodyLimits[sender]
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let length = 0
    let timer: NodeJS.Timeout | undefined
    const isTooLarge = () => length > bytes || Number(request.headers['content-length'] ?? 0) > bytes
    const refuse = (): void => {
      clearTimeout(timer)
      resolve(tooLarge(sender))
    }
    request.on('data', (piece: Buffer) => {
      length += piece.length
      if (!isTooLarge()) return void pieces.push(piece)
      pieces.length = 0
      timer ??= setTimeout(refuse, discarded.time)
      if (length > discarded.bytes) refuse()
    })
    request.once('end', () => (isTooLarge() ? refuse() : resolve(Buffer.concat(pieces))))
    request.once('error', reject)
    request.once('close', () => reject(new ClientLeft()))
  })
}

/** The client closed the connection before its request was complete. */
export class ClientLeft extends Error {
  constructor() {
    super('The client closed the connection')
    this.name = 'ClientLeft'
  }
}

const jsonProblem = (json: Buffer): Refusal | null => {
  const { depth, parts } = nestingOf(json)
  if (depth > deepestJson) return malformed(`The request is nested more than ${deepestJson} levels deep.`)
  return parts > mostParts
    ? malformed(
        `This has ${parts} parts; ${mostParts} is the most that can be saved at once. Split it into several pages.`,
      )
    : null
}

/** What of a request says how its body is read. */
type Head = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

/** Whether the body is a query: Payload takes it so from whoever says that the method is another. */
const isQuery = ({ headers }: Head): boolean =>
  [headers['x-payload-http-method-override'], headers['x-http-method-override']].some((method) => method !== undefined)

/** The nesting of each JSON document in a body, before anything parses it. */
function nestingProblem(body: Buffer, contentType: string): Refusal | null {
  if (!/^multipart\//i.test(contentType)) return jsonProblem(body)
  for (const field of fieldsOf(body, contentType)) {
    if (field.length > bodyLimits.editor.bytes) return tooLarge('editor')
    const problem = jsonProblem(field)
    if (problem) return problem
  }
  return null
}

/** What the REST API saves comes as JSON, or as a form with JSON in it; Payload fails on all else. */
function shapeProblem(body: Buffer, contentType: string): Refusal | null {
  if (/^multipart\//i.test(contentType)) {
    const words = formProblem(body, contentType)
    return words === null ? null : malformed(words)
  }
  if (!/^application\/json\s*(?:;|$)/i.test(contentType))
    return { status: 415, words: 'This address takes JSON, or a form with a file.' }
  return isJsonObject(new TextDecoder().decode(body)) ? null : malformed('The request is no JSON object.')
}

/** What is wrong with the form of a body, by its content type, before anything else parses it; null where nothing is. */
export function bodyProblem(body: Buffer, { headers, method, url }: Head): Refusal | null {
  const contentType = headers['content-type'] ?? ''
  const isForm = /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(contentType)
  if (isQuery({ headers }) && body.length > 0) {
    if (!isForm)
      return { status: 415, words: 'A query in a body has to be a form (application/x-www-form-urlencoded).' }
    const words = queryProblem(body.toString('latin1'))
    return words === null ? null : malformed(words)
  }
  const problem = nestingProblem(body, contentType)
  // server functions send JSON as text/plain, and forms with parts of their own
  const isEmpty = body.length === 0 && !/^multipart\//i.test(contentType)
  if (problem || isEmpty || !url?.startsWith('/api') || method === 'DELETE') return problem
  return shapeProblem(body, contentType)
}

/** A request whose body has been read already, for a handler that reads it again. */
function replayOf(request: IncomingMessage, body: Buffer): IncomingMessage {
  const replay = new IncomingMessage(request.socket)
  const { headers, httpVersion, httpVersionMajor, httpVersionMinor, method, rawHeaders, url } = request
  Object.assign(replay, { httpVersion, httpVersionMajor, httpVersionMinor, method, rawHeaders, url, complete: true })
  replay.headers = headers
  replay.push(body)
  replay.push(null)
  return replay
}

/**
 * The request with its body read and checked: not too large for its sender, and not nested so deep that parsing it would
 * hold up others.
 *
 * @throws ClientLeft
 */
export async function withCheckedBody(request: IncomingMessage, sender: Sender): Promise<IncomingMessage | Refusal> {
  const body = await read(request, sender)
  if (!Buffer.isBuffer(body)) return body
  return bodyProblem(body, request) ?? replayOf(request, body)
}
