import { IncomingMessage } from 'node:http'
import { bodyLimits, deepestJson, mostParts, type Sender } from './limits'
import { fieldsOf } from './multipart'
import { nestingOf } from './nesting'
import { queryProblem } from './query'

/** Why a body is refused. */
export interface Refusal {
  status: 400 | 413
  words: string
}

const malformed = (words: string): Refusal => ({ status: 400, words })

const tooLarge = (sender: Sender): Refusal => ({ status: 413, words: bodyLimits[sender].words })

/** Reads a body to its end, or to the first byte too many; what follows that is discarded. */
function read(request: IncomingMessage, sender: Sender): Promise<Buffer | Refusal> {
  const { bytes } = bodyLimits[sender]
  if (Number(request.headers['content-length'] ?? 0) > bytes) {
    request.resume()
    return Promise.resolve(tooLarge(sender))
  }
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let length = 0
    const take = (piece: Buffer): void => {
      length += piece.length
      if (length <= bytes) return void pieces.push(piece)
      request.off('data', take).resume()
      resolve(tooLarge(sender))
    }
    request.on('data', take)
    request.once('end', () => resolve(Buffer.concat(pieces)))
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

/** What is wrong with the form of a body, by its content type, before anything parses it. */
function problemOf(body: Buffer, contentType: string): Refusal | null {
  if (/^multipart\//i.test(contentType)) {
    for (const field of fieldsOf(body, contentType)) {
      if (field.length > bodyLimits.editor.bytes) return tooLarge('editor')
      const problem = jsonProblem(field)
      if (problem) return problem
    }
    return null
  }
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    const words = queryProblem(body.toString('latin1'))
    return words === null ? null : malformed(words)
  }
  // server functions send JSON as text/plain
  return jsonProblem(body)
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
  return problemOf(body, request.headers['content-type'] ?? '') ?? replayOf(request, body)
}
