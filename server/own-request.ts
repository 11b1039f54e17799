import inject from 'light-my-request'
import type { Handler } from './page-cache/render'

interface Own {
  handler: Handler
  /** the site's own host */
  host: string
  /** what shows that a request is this process's own */
  headers: Record<string, string>
}

export interface OwnAnswer {
  status: number
  body: string
}

/** Asks an address of this process itself, past the listener, which gives it to nobody from outside. */
export type AskOwn = (url: string, headers?: Record<string, string>) => Promise<OwnAnswer>

/** Longest time that an answer may take, in ms; the work itself goes on. */
const longest = 60_000

/** How this process asks itself, with POST. Rejects when no answer comes in time. */
export const askOwnAs =
  ({ handler, headers, host }: Own): AskOwn =>
  async (url, more = {}) => {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new Error(`it took longer than ${longest / 1000} seconds`)), longest)
    try {
      const all = { ...more, ...headers, host }
      const { payload, statusCode } = await inject(handler, { method: 'POST', url, headers: all, signal: late.signal })
      return { status: statusCode, body: payload }
    } finally {
      clearTimeout(timer)
    }
  }
