import type { ServerResponse } from 'node:http'

/** A response that is sent many times: its status, its headers as names and values in turn, and its body. */
export interface RepeatedResponse {
  readonly status: number
  readonly headers: readonly string[]
  readonly body: Buffer
}

/**
 * A response's header lines as Node joins them. Not a public interface: tests/unit/server/pages.test.ts fails if a
 * version of Node changes it.
 */
interface WithHead {
  _header: string | null
}

/** Whole responses, head and body, as they were sent in this second: a head holds the date. */
const sent = new Map<RepeatedResponse, string>()

/** Larger bodies are sent from where they are. */
const largest = 64 * 1024

/** Until the second ends; a timer costs less than the clock, which Next has made slow. */
function remember(repeated: RepeatedResponse, whole: string): void {
  if (sent.size === 0) setTimeout(() => sent.clear(), 1000 - (Date.now() % 1000)).unref()
  sent.set(repeated, whole)
}

/** Whether the head is the same for all such requests: HTTP/1.1 on a connection that stays open. */
const isUsual = ({ req, shouldKeepAlive }: ServerResponse): boolean =>
  shouldKeepAlive && req.httpVersion === '1.1' && req.method === 'GET'

/**
 * Sends a response; its body is left out for a HEAD. Node checks and joins the headers of each response and hands over
 * head and body apart, which takes a third of the time of a cached page: what was sent in the same second before is
 * sent again as a whole.
 */
export function sendRepeated(response: ServerResponse, repeated: RepeatedResponse): void {
  const internal = response as unknown as WithHead // see there
  const usual = isUsual(response)
  const whole = usual ? sent.get(repeated) : undefined
  if (whole !== undefined) {
    response.statusCode = repeated.status
    internal._header = whole
    response.end()
    return
  }
  const { body, headers, status } = repeated
  response.writeHead(status, [...headers])
  if (usual && internal._header !== null && body.length <= largest)
    remember(repeated, internal._header + body.toString('latin1'))
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
